/** Markdown for editors that show it, and the same as plain text for those that do not. */
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

export function markup(markdown: string, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : plainText(markdown) };
}

/** Takes away the signs of the little Markdown that our texts are written in. */
export function plainText(markdown: string): string {
  return markdown
    .split(/(^```\w*\n[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part.replace(/^```\w*\n|\n?```$/g, '') : withoutSigns(part)))
    .join('');
}

function withoutSigns(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1: $2')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(`+) ?([^`]+?) ?\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|])/g, '$1');
}
