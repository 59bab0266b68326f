// Regular expressions for what the lexer knows: blanks, words, references, numbers, addresses.
// `\s` would also take the no-break space, which is an ordinary character to the daemon.

const BLANKS = '\\t\\v\\f\\r ';

export const BLANK = `[${BLANKS}]`;

/** A word that is not one of the language ends in front of these. */
export const WORD_END = `(?=[${BLANKS}"{}#!]|$)`;

/** A word begins here. It keeps a search from trying a long word at each of its characters. */
export const WORD_START = `(?<![^${BLANKS}"{}])`;

/** A character with which a statement can begin. */
export const STATEMENT_START = `(?=[^${BLANKS}\\n{}#!])`;

/** A statement ends at a brace or with its line. */
export const STATEMENT_END = '(?=[{}])|$';

export const NAME = '[A-Za-z_][0-9A-Za-z_]*';

export const REFERENCE = '\\$\\{[A-Za-z_][0-9A-Za-z_ ]*(?<! )\\}';

/** As the comment is looked for, a backslash takes a quote and another backslash with it. */
const ESCAPED = '\\\\[\\\\#!"]';

/** An unquoted word. It never gives back what it took, so that no text makes it try twice. */
export const WORD = `(?>${ESCAPED}|${REFERENCE}|[^${BLANKS}\\n"{}#!])++`;

/** What makes a definition go on in the next line. */
export const CONTINUATION = `\\\\${BLANK}*(?:[#!].*)?$`;

/** A word of the value of a definition. */
export const VALUE_WORD = `(?>${ESCAPED}|${REFERENCE}|(?!${CONTINUATION})[^${BLANKS}\\n"{}#!])++`;

/** A word of a pattern of `include`, to which braces belong. */
export const PATTERN_WORD = `(?>${ESCAPED}|[^${BLANKS}\\n"#!])++`;

/** All up to the next blank or comment: the id of a condition. */
export const UP_TO_BLANK = `[^${BLANKS}\\n#!]*`;

/** One of the words, the longest first, since one may begin with another. */
export function oneOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(escaped).join('|')})`;
}

export function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
