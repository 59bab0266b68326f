/** The length of a word as the daemon counts it. */

/** The bytes that the word takes in UTF-8. */
export function utf8Length(word: string): number {
  let bytes = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    // Each half of a surrogate pair stands for two of the four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
