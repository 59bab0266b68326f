/** The beginning of a text with a number of bytes. */
import { utf8Length } from './utf8-length.ts';

/** As many characters as fit into the bytes of UTF-8; none is split. */
export function cutToBytes(text: string, max: number): string {
  let taken = '';
  let bytes = 0;
  for (const character of text) {
    bytes += utf8Length(character);
    if (bytes > max) break;
    taken += character;
  }
  return taken;
}
