/** The lines of an example that show one directive. */
import type { ThingText } from './texts.ts';

/** The statement of the keyword in the example, with its body; undefined if it is longer, or not there. */
export function excerptOf({ example }: ThingText, keyword: string, maxLines: number): string | undefined {
  const lines = example?.split('\n') ?? [];
  const first = lines.findIndex((it) => it.trim().split(/[\s{]/, 1)[0] === keyword);
  if (first < 0) return undefined;
  const indent = /^\s*/.exec(lines[first] ?? '')?.[0].length ?? 0;
  const statement = lines.slice(first, statementEnd(lines, first));
  return statement.length > maxLines ? undefined : statement.map((it) => it.slice(indent)).join('\n');
}

function statementEnd(lines: readonly string[], first: number): number {
  let depth = 0;
  for (let at = first; at < lines.length; at++) {
    for (const char of lines[at] ?? '') {
      if (char === '{') depth++;
      else if (char === '}') depth--;
    }
    if (depth <= 0) return at + 1;
  }
  return lines.length;
}
