/** Texts as nobody should write them, for what must not depend on white space. */

/** With as many blocks on one line as there can be, and no indentation. */
export function crowded(text: string): string {
  return text
    .replace(/\{\n\s*(?![#!@$~\s])/g, '{ ')
    .replace(/(\{ [^{}#!"'$@~\\\n]*)\n\s*\}/g, '$1 }')
    .replace(/^[ \t]+/gm, '');
}
