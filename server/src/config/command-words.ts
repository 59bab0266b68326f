/** The words of a command line such as that of `notify_master`, which the daemon reads again with a shell's quotes. */
import { APOSTROPHE, BACKSLASH_SIGN, isBlank, QUOTE } from '../syntax/characters.ts';

export interface CommandWord {
  /** Offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** The quote that is not closed, if there is one; the word then ends with the text. */
  readonly unclosed?: '"' | "'";
}

/** As alloc_strvec_quoted() in lib/parser.c: both quotes may stand anywhere in a word. */
export function commandWords(text: string): readonly CommandWord[] {
  const words: CommandWord[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (at >= text.length) return words;
    const word = commandWord(text, at);
    words.push(word);
    at = word.end;
  }
}

function commandWord(text: string, start: number): CommandWord {
  let quote = 0;
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH_SIGN) at++;
    else if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === QUOTE || char === APOSTROPHE) quote = char;
    else if (isBlank(char)) break;
  }
  const end = Math.min(at, text.length);
  if (quote === 0) return { start, end };
  return { start, end, unclosed: quote === QUOTE ? '"' : "'" };
}
