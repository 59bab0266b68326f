/** For each word of the language that is a number or one of a set: the words at its borders. */
import type {
  Arg,
  ArgType,
  Feature,
  Line,
  Option,
  RangeHistory,
  Version,
} from '../../server/src/schema/define.ts';
import type { Directive } from '../../server/src/schema/language.ts';
import { compareVersions, isInRelease } from '../../server/src/schema/target.ts';
import { type Place, sampleArgs, sampleOption, sampleWord } from './sample-words.ts';
import { baseEntry, baseWords, entryTail, type Trial } from './trial.ts';

export interface ValueTrial {
  readonly trial: Trial;
  /** The same with a word that certainly fits; what the daemon says of it is no verdict on the word. */
  readonly base: Trial;
  /** The directive's path, with the option and the argument where there are several. */
  readonly where: string;
  readonly word: string;
  readonly isRight: boolean;
}

/** A place of one word: `fill` gives the words of the line with the word in it. */
interface Slot {
  readonly arg: Arg;
  readonly where: string;
  readonly fill: (word: string) => Trial;
}

export function valueTrials(directive: Directive, place: Place): readonly ValueTrial[] {
  return slotsOf(directive, place).flatMap((slot) => {
    const { arg, where, fill } = slot;
    const base = fill(sampleWord(arg, place));
    const probes = [...numberProbes(arg.type, place.release), ...memberProbes(arg.type, place.release)];
    return probes.map((it) => ({ ...it, trial: fill(it.word), base, where }));
  });
}

/** Every word of the directive's line, of its entries, and of the options of both. */
function slotsOf(directive: Directive, place: Place): readonly Slot[] {
  return linePlaces(directive, place).flatMap((it) => lineSlots(it, place));
}

function linePlaces(directive: Directive, place: Place): readonly LinePlace[] {
  const { data, path } = directive;
  const own: LinePlace = {
    line: data,
    path,
    base: data.args.length === 0 ? [] : baseWords(data, place),
    tail: [],
    make: (words) => ({ directive, words: suited(words) }),
  };
  if (!data.entry) return [own];
  const entry: LinePlace = {
    line: data.entry,
    path: `${path} entry`,
    base: baseEntry(data, place),
    tail: entryTail(data),
    make: (words) => ({ directive, entry: suited(words) }),
  };
  return [own, entry];
}

interface LinePlace {
  readonly line: Line;
  readonly path: string;
  /** A line that is right without the option that is tried. */
  readonly base: readonly string[];
  /** What must stand behind the positional words. */
  readonly tail: readonly string[];
  readonly make: (words: readonly string[]) => Trial;
}

function lineSlots({ line, path, base, tail, make }: LinePlace, place: Place): readonly Slot[] {
  const lists = [line.args, ...(line.alternatives ?? [])];
  const positional = lists.flatMap((args) =>
    argSlots(args, path, (words) => make([...words, ...tail]), place),
  );
  const optional = optionsOf(line, base, place).flatMap(({ option: { keyword, args }, head }) => {
    const at = keyword === undefined ? path : `${path} ${keyword}`;
    return argSlots(args, at, (words) => make([...head, ...words]), place);
  });
  return [...positional, ...optional];
}

/** The options of the release, each with all words up to its own arguments. */
function optionsOf(
  line: Line,
  base: readonly string[],
  { release }: Place,
): readonly { readonly option: Option; readonly head: readonly string[] }[] {
  const options = (line.options ?? []).filter((it) => isInRelease(it, release));
  return options.map((option) => {
    const { keyword, aliases = [] } = option;
    const names = keyword === undefined ? [] : [keyword];
    return { option, head: [...withoutRivals(base, [...names, ...aliases]), ...names] };
  });
}

/** An option in each of its spellings, with the least that it needs. */
export interface OptionTrial {
  readonly trial: Trial;
  readonly where: string;
  readonly needs: readonly Feature[];
}

export function optionTrials(directive: Directive, place: Place): readonly OptionTrial[] {
  return linePlaces(directive, place).flatMap(({ line, path, base, make }) =>
    optionsOf(line, base, place).flatMap(({ option, head }) =>
      (option.keyword === undefined ? [] : [option.keyword, ...(option.aliases ?? [])]).map((name) => ({
        trial: make([...head.slice(0, -1), ...sampleOption({ ...option, keyword: name }, place)]),
        where: `${path} ${name}`,
        needs: option.build ?? [],
      })),
    ),
  );
}

/** Options that can't stand beside another. */
const RIVALS: Readonly<Record<string, readonly string[]>> = {
  goto: ['table'],
  type: ['table'],
};

/** The words without the options that the one to be tried excludes; `to` stands for the first word of a route. */
function withoutRivals(words: readonly string[], names: readonly string[]): readonly string[] {
  const rivals = names.flatMap((it) => [it, ...(RIVALS[it] ?? [])]);
  const first = names.includes('to') && words.includes('dev') ? 1 : 0;
  // Each of the rivals is a word with a value.
  return words
    .slice(first)
    .filter((it, index, rest) => !rivals.includes(it) && !rivals.includes(rest[index - 1] ?? ''));
}

/** Words that ask for addresses of IPv6 beside them. */
const IPV6_ONLY = ['expires', 'pref', 'inet6'];

/** The words, with what some of them demand from the others. */
function suited(words: readonly string[]): readonly string[] {
  if (words.includes('gue')) return [...words, 'port', '6080'];
  if (words.at(-1) === 'goto') return [...words, '200'];
  if (!words.some((it) => IPV6_ONLY.includes(it))) return words;
  return words.map((it) =>
    it === '198.51.100.0/24' ? '2001:db8:1::/64' : it.replace('192.0.2.', '2001:db8::'),
  );
}

function argSlots(
  all: readonly Arg[],
  path: string,
  make: (words: readonly string[]) => Trial,
  place: Place,
): readonly Slot[] {
  const args = all.filter((it) => isInRelease(it, place.release));
  const required = (list: readonly Arg[]): readonly string[] =>
    sampleArgs(
      list.filter((it) => !it.optional),
      place,
    );
  return args.map((arg, index) => ({
    arg,
    where: args.length === 1 ? path : `${path} <${arg.name}>`,
    fill: (word) => make([...required(args.slice(0, index)), word, ...required(args.slice(index + 1))]),
  }));
}

type Probe = Pick<ValueTrial, 'word' | 'isRight'>;

/** The ends of the range that is in force, and the next numbers outside. */
function numberProbes(type: ArgType, release: Version): readonly Probe[] {
  const range = rangeIn(type, release);
  if (range?.min === undefined || range.max === undefined || range.unchecked) return [];
  const { min, max } = range;
  const digits = range.decimals ?? 0;
  // Beyond what a double tells apart the next number is one that is certainly larger.
  const isHuge = max > Number.MAX_SAFE_INTEGER;
  const step = max > 1e9 && digits > 2 ? 0.01 : 10 ** -digits;
  const above = isHuge ? written(max * 10, 0) : written(max + step, digits);
  return [
    { word: written(min, digits), isRight: true },
    ...(isHuge ? [] : [{ word: written(max, digits), isRight: true }]),
    { word: written(min - step, digits), isRight: false },
    { word: above, isRight: false },
  ];
}

/** The range of a release; undefined for words that are no numbers. */
export function rangeIn(type: ArgType, release: Version): Partial<RangeHistory> | undefined {
  const { min, max, decimals, history } = type;
  if (min === undefined || max === undefined) return undefined;
  if (!history) return { min, max, ...(decimals !== undefined && { decimals }) };
  const [inForce] = history.filter((it) => compareVersions(it.since, release) <= 0).slice(-1);
  return inForce ?? { unchecked: true };
}

function written(value: number, digits: number): string {
  const text = Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(Math.min(digits, 9));
  return text.includes('.') ? text.replace(/0+$/, '') : text;
}

const WRONG_WORD = 'wrong_word';

/** Each member of a closed set, and a word that is none. */
function memberProbes(type: ArgType, release: Version): readonly Probe[] {
  if (!type.values || type.kind === 'integer' || type.check(WRONG_WORD) === undefined) return [];
  const members = type.values.filter((it) => isInRelease(it, release)).map((it) => it.value);
  const right = members.map((word) => ({ word, isRight: true }));
  return [...right, { word: WRONG_WORD, isRight: false }];
}
