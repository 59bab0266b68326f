/** Small pieces of Markdown, plain enough for every editor. */

/** Text as code within a line. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

export function codeBlock(text: string): string {
  return `\`\`\`keepalived\n${text}\n\`\`\``;
}

/** Blocks with an empty line between them; those without content are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((it) => it !== undefined && it !== '').join('\n\n');
}

/** Facts on one line. The full-width bracket brings its own space. */
export function dotted(facts: readonly (string | undefined)[]): string {
  return facts
    .filter((it) => it !== undefined && it !== '')
    .join(' · ')
    .replaceAll('） ·', '）·');
}
