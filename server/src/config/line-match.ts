/** Which argument or option of a line's grammar each of its words is. */
import { memo } from '../base/memo.ts';
import type { Arg, Line, Option } from '../schema/define.ts';

/** What a word is taken for. `surplus` words and all behind an `unknown` one that ends the line stay unread. */
export type Role = 'argument' | 'keyword' | 'option-argument' | 'unknown' | 'surplus';

export interface WordMatch {
  /** Counted from the first word behind the keyword, or from the first of an entry. */
  readonly word: number;
  readonly role: Role;
  readonly arg?: Arg;
  readonly option?: Option;
}

export interface LineMatch {
  readonly words: readonly WordMatch[];
  /** The required argument that has no word, of the line or of one of its options. */
  readonly missing?: { readonly arg: Arg; readonly option?: Option };
  /** What could stand next: arguments in order, the first one first. */
  readonly next: readonly Arg[];
}

/** The arguments that fit the first word: the line's own, unless only an alternative takes it. */
export function argsFor(line: Line, first: string | undefined): readonly Arg[] {
  if (!line.alternatives || first === undefined || accepts(line.args[0], first)) return line.args;
  return line.alternatives.find((args) => accepts(args[0], first)) ?? line.args;
}

export function optionNamed(line: Line, word: string): Option | undefined {
  return line.options && optionsByName(line.options).get(word);
}

/** The options by keyword and by each other spelling. */
export const optionsByName = memo((options: readonly Option[]): ReadonlyMap<string, Option> => {
  const names = new Map<string, Option>();
  for (const option of options) {
    for (const name of [option.keyword, ...(option.aliases ?? [])])
      if (name !== undefined) names.set(name, option);
  }
  return names;
});

function optionOfForm(line: Line, word: string): Option | undefined {
  return line.options?.find((it) => it.keyword === undefined && accepts(it.args[0], word));
}

function accepts(arg: Arg | undefined, word: string): boolean {
  return arg !== undefined && arg.type.check(word) === undefined;
}

/** Reads the words of a line. `isWhole` is false if further words are not known: then nothing can be missing. */
export function matchLine(line: Line, words: readonly string[], isWhole = true): LineMatch {
  return new Matcher(line, words, isWhole).run();
}

class Matcher {
  private readonly line: Line;
  private readonly words: readonly string[];
  private readonly isWhole: boolean;
  private readonly args: readonly Arg[];
  private readonly matches: WordMatch[] = [];
  private missing: LineMatch['missing'];
  private next: readonly Arg[] = [];
  /** The next word, and the next positional argument. */
  private at = 0;
  private position = 0;

  constructor(line: Line, words: readonly string[], isWhole: boolean) {
    this.line = line;
    this.words = words;
    this.isWhole = isWhole;
    this.args = argsFor(line, words[0]);
  }

  run(): LineMatch {
    while (this.at < this.words.length && this.word(this.words[this.at] ?? '')) {
      // Each step takes at least one word.
    }
    if (this.at >= this.words.length && this.isWhole && !this.missing) this.missing = this.missingArgument();
    const next = this.next.length > 0 ? this.next : this.args.slice(this.position);
    return { words: this.matches, next, ...(this.missing && { missing: this.missing }) };
  }

  private missingArgument(): LineMatch['missing'] {
    const arg = this.args.slice(this.position).find((it) => !it.optional);
    // A repeated argument has its words already; others can be given behind an option, as `to DESTINATION`.
    const isFilled = this.matches.some((it) => it.arg?.name === arg?.name);
    return arg && !isFilled ? { arg } : undefined;
  }

  /** Takes the next word; false if the rest of the line is not read. */
  private word(word: string): boolean {
    const isFree = this.line.free || !this.needsArgument();
    const option = isFree ? optionNamed(this.line, word) : undefined;
    if (option) return this.option(option, true);
    if (this.positional(word)) return true;
    const formed = optionOfForm(this.line, word);
    if (formed) return this.option(formed, false);
    return this.leftOver();
  }

  /** True if an argument that is required has no word yet. */
  private needsArgument(): boolean {
    for (let at = this.position; at < this.args.length; at++) if (!this.args[at]?.optional) return true;
    return false;
  }

  private positional(word: string): boolean {
    for (; this.position < this.args.length; this.position++) {
      const arg = this.args[this.position];
      if (!arg) return false;
      const fits = accepts(arg, word);
      // An optional argument that the word does not fit is left out, if another could take it.
      const isLast = this.position === this.args.length - 1;
      if (!fits && arg.optional && (!isLast || this.line.options)) continue;
      if (!fits && this.line.free && !/[.:\d]/.test(word)) return false;
      this.matches.push({ word: this.at++, role: 'argument', arg });
      if (!arg.repeat) this.position++;
      return true;
    }
    return false;
  }

  private option(option: Option, hasKeyword: boolean): boolean {
    if (hasKeyword) this.matches.push({ word: this.at++, role: 'keyword', option });
    this.next = [];
    for (const arg of option.args) {
      if (!this.optionArgument(option, arg)) return false;
    }
    return true;
  }

  private optionArgument(option: Option, arg: Arg): boolean {
    const word = this.words[this.at];
    if (word === undefined) {
      this.next = [...this.next, arg];
      if (!arg.optional && this.isWhole) this.missing = { arg, option };
      return arg.optional === true;
    }
    if (arg.optional && !accepts(arg, word)) return true;
    const end = arg.repeat ? this.words.length : this.at + 1;
    while (this.at < end) this.matches.push({ word: this.at++, role: 'option-argument', arg, option });
    return true;
  }

  /** A word that fits nowhere. */
  private leftOver(): boolean {
    const role = this.line.options ? 'unknown' : 'surplus';
    this.matches.push({ word: this.at++, role });
    return role === 'surplus' || this.line.unknownOption === 'skipped';
  }
}
