/** The text form of a line in the daemon's notation: `priority <1-255>`, `track_script { NAME [weight <-253-253>] }`. */
import type { Arg, Line, Option } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';

/** Longer signatures end in `…`. */
const MAX_LENGTH = 100;

/** Characters that ` {  }` takes. */
const BRACES = 5;

/** A closed set that is longer says less than the name of what it is a set of. */
const MAX_LABEL = 50;

/** The whole line: keyword, arguments, options; for a list block its entries. */
export function signatureOf({ data }: Directive, maxLength = MAX_LENGTH): string {
  const words = [data.keyword, ...wordsOf(data)];
  if (!data.entry) return shortened(words, maxLength).join(' ');
  const length = words.join(' ').length + BRACES;
  return [...words, '{', ...shortened(wordsOf(data.entry), maxLength - length), '}'].join(' ');
}

/** What stands behind the keyword, as short as a list of completions needs it; empty for a bare keyword. */
export function argumentsOf(line: Line, maxLength = 40): string {
  return shortened(wordsOf(line), maxLength).join(' ');
}

/** An option with its arguments: `weight <-253-253> [reverse]`. */
export function optionSignature({ keyword, args }: Option): string {
  return [...(keyword === undefined ? [] : [keyword]), ...args.map(argumentText)].join(' ');
}

/** The label of an argument, in brackets if it can be left out. */
export function argumentText({ name, type, optional, repeat }: Arg): string {
  const word = type.label.length > MAX_LABEL ? name.toUpperCase() : type.label;
  const label = repeat ? `${word}…` : word;
  return optional ? `[${label}]` : label;
}

function wordsOf({ args, alternatives, options }: Line): readonly string[] {
  const choices = [args, ...(alternatives ?? [])].map((it) => it.map(argumentText));
  const positional = choices.flatMap((it, index) => (index === 0 ? it : ['|', ...it]));
  return [...positional, ...(options ?? []).map((it) => `[${optionSignature(it)}]`)];
}

/** As many words as fit, then `…`. The first one always stays. */
function shortened(words: readonly string[], maxLength: number): readonly string[] {
  let length = -1;
  for (const [index, word] of words.entries()) {
    length += word.length + 1;
    if (length > maxLength && index > 0) return [...words.slice(0, index), '…'];
  }
  return words;
}
