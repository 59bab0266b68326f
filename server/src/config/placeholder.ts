/** Words that a template or a manual left in a file: `<PORT>`, `...`. */

/** True for a word that begins a placeholder; `<IP ADDRESS>` takes two words. */
export function isPlaceholder(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first === 60) return word.length > 1 && (word.includes('>') || /^<[A-Za-z_]/.test(word));
  return (first === 46 && /^\.{3,}$/.test(word)) || word === '…';
}

/** How many words from `from` on are one placeholder: up to the one with the `>`. */
export function placeholderLength(words: readonly string[], from: number): number {
  if (!words[from]?.startsWith('<')) return 1;
  const end = words.findIndex((word, index) => index >= from && word.includes('>'));
  return end < 0 ? 1 : end - from + 1;
}
