/** Interfaces, addresses, ports and the like that configurations have, for completion. */
import { memo } from '../base/memo.ts';
import type { Block, Segment } from '../config/block.ts';
import { matchLine } from '../config/line-match.ts';
import { type BoundStatement, directiveOf, recordsOf, wordsFrom } from '../config/statements.ts';
import type { Analysis, PlacedSegment } from '../lint/analysis.ts';
import { VRID_SPACE } from '../model/instance-claims.ts';
import type { Arg, Line } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';

export type UsedKind = 'interface' | 'address' | 'port' | 'user' | 'group' | 'forwarding' | 'folder';

/** What types of arguments hold: others are of no interest. */
const KINDS: Readonly<Record<string, UsedKind>> = {
  interface: 'interface',
  'ip-address': 'address',
  prefix: 'address',
  port: 'port',
  user: 'user',
  group: 'group',
  path: 'folder',
  command: 'folder',
};

/** The sort of word that an argument takes. */
export function usedKindOf({ name, type }: Arg): UsedKind | undefined {
  // Its type is one of many enumerations.
  return name === 'method' ? 'forwarding' : KINDS[type.kind];
}

export type UsedWords = ReadonlyMap<UsedKind, ReadonlyMap<string, number>>;

type Counts<Kind = UsedKind> = Map<Kind, Map<string, number>>;

// Around a place

/** Nearer things are meant more often. */
const MAX_SEGMENTS = 48;
/** Statements of one segment that are looked into, and those that are passed by. */
const MAX_READ = 150;
const MAX_STATEMENTS = 3000;

/** How often each word stands in the segments around the place, the nearest segments first. */
export function usedWordsNear(analysis: Analysis, index: number): UsedWords {
  const known = gathered(analysis);
  const words = known.get(index) ?? gather(analysis, index);
  known.set(index, words);
  return words;
}

/** One list of completions asks several times for the same. */
const gathered = memo((_: Analysis) => new Map<number, UsedWords>());

function gather(analysis: Analysis, index: number): UsedWords {
  const counts: Counts = new Map();
  for (const { segment } of segmentsNear(analysis, index)) addAll(counts, usedIn(segment), 1);
  return counts;
}

/** The segments around one, the nearest first. */
export function* segmentsNear({ segments }: Analysis, index: number): Generator<PlacedSegment> {
  for (let step = 0; step < MAX_SEGMENTS; step++) {
    // 0, -1, 1, -2, 2 …
    const placed = segments[index + (step % 2 === 0 ? step / 2 : -(step + 1) / 2)];
    if (placed) yield placed;
  }
}

/** The word that is used most; the nearest of several. */
export function mostUsed(words: UsedWords, kind: UsedKind): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [word, count] of words.get(kind) ?? []) {
    if (count > most) [best, most] = [word, count];
  }
  return best;
}

// In all of a configuration

/** How often each word stands anywhere in the configuration. */
export function usedWords(analysis: Analysis): UsedWords {
  return wordTallies(analysis.lineage).of(analysis);
}

/** How often each VRID is used, on any interface. */
export function usedVrids(analysis: Analysis): ReadonlyMap<string, number> {
  return vridTallies(analysis.lineage).of(analysis);
}

/** How often each name is defined, by kind. */
export function usedNames(analysis: Analysis): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return nameTallies(analysis.lineage).of(analysis);
}

/** Beyond this counting for the first time takes longer than a person who types should wait. */
const MAX_COUNTED = 30_000;

/** What one state of a configuration has; the next state costs what differs. */
class Tally<Counted> {
  private readonly counts: Counted;
  private readonly count: (counts: Counted, placed: PlacedSegment, times: 1 | -1) => void;
  private segments: readonly PlacedSegment[] = [];

  constructor(none: Counted, count: Tally<Counted>['count']) {
    this.counts = none;
    this.count = count;
  }

  of({ segments }: Analysis): Counted {
    this.moveTo(segments.length > MAX_COUNTED ? [] : segments);
    return this.counts;
  }

  private moveTo(next: readonly PlacedSegment[]): void {
    const old = this.segments;
    if (old === next) return;
    const limit = Math.min(old.length, next.length);
    let from = 0;
    while (from < limit && old[from] === next[from]) from++;
    let behind = 0;
    while (behind < limit - from && old[old.length - 1 - behind] === next[next.length - 1 - behind]) behind++;
    // Between two edits that are far from each other most is the same.
    const gone = new Set(old.slice(from, old.length - behind));
    for (const it of next.slice(from, next.length - behind)) {
      if (!gone.delete(it)) this.count(this.counts, it, 1);
    }
    for (const it of gone) this.count(this.counts, it, -1);
    this.segments = next;
  }
}

const wordTallies = memo(
  (_: object) =>
    new Tally<Counts>(new Map(), (counts, { segment }, times) => addAll(counts, usedIn(segment), times)),
);

const vridTallies = memo(
  (_: object) =>
    new Tally<Map<string, number>>(new Map(), (counts, { claims }, times) => {
      for (const { space, name } of claims) {
        // Interface, VRID and family.
        if (space === VRID_SPACE) addTo(counts, name.split(' ')[1] ?? '', times);
      }
    }),
);

const nameTallies = memo(
  (_: object) =>
    new Tally<Counts<string>>(new Map(), (counts, { claims }, times) => {
      for (const { space, name, role } of claims) if (role === 'defines') add(counts, space, name, times);
    }),
);

function addAll(counts: Counts, more: UsedWords, times: 1 | -1): void {
  for (const [kind, words] of more) for (const [word, count] of words) add(counts, kind, word, count * times);
}

function add<Kind>(counts: Counts<Kind>, kind: Kind, word: string, count: number): void {
  const words = counts.get(kind) ?? new Map<string, number>();
  counts.set(kind, words);
  addTo(words, word, count);
}

function addTo(words: Map<string, number>, word: string, count: number): void {
  const sum = (words.get(word) ?? 0) + count;
  if (sum > 0) words.set(word, sum);
  else words.delete(word);
}

// In a segment

const usedIn = memo((segment: Segment): UsedWords => {
  const counts: Counts = new Map();
  let left = MAX_STATEMENTS;
  let unread = MAX_READ;
  const visit = (block: Block): void => {
    const isList = block.directive.kind === 'list';
    for (const record of recordsOf(segment, block)) {
      if (left-- <= 0 || unread <= 0) break;
      const known = directiveOf(block, record);
      if (!known || !takesUsedWords(known, isList)) continue;
      unread--;
      collect(counts, { directive: known, words: wordsFrom(segment, record) }, isList);
    }
    for (const child of block.children) if (left > 0 && unread > 0) visit(child);
  };
  visit(segment.root);
  return counts;
});

function collect(counts: Counts, { directive, words }: BoundStatement, isEntry: boolean): void {
  const line = isEntry ? directive.data.entry : directive.data;
  if (!line) return;
  const texts = words.slice(isEntry ? 0 : 1).map((it) => it.text);
  for (const { word, arg } of matchLine(line, texts).words) {
    const kind = arg && usedKindOf(arg);
    const text = kind === 'folder' ? folderIn(texts[word] ?? '') : (texts[word] ?? '');
    if (kind && text !== '' && !text.includes('$') && arg.type.check(text) === undefined)
      add(counts, kind, text, 1);
  }
}

/** The folder of a command's program, or of a file; empty unless its path is absolute. */
function folderIn(command: string): string {
  return /^\/(?:[^\s/]+\/)+/.exec(command.trim())?.[0] ?? '';
}

function takesUsedWords(directive: Directive, isEntry: boolean): boolean {
  return isEntry ? entryTakes(directive) : lineTakes(directive);
}

const lineTakes = memo((directive: Directive) => takes(directive.data));
const entryTakes = memo((directive: Directive) => takes(directive.data.entry));

function takes(line: Line | undefined): boolean {
  if (!line) return false;
  const args = [
    ...line.args,
    ...(line.alternatives ?? []).flat(),
    ...(line.options ?? []).flatMap((it) => it.args),
  ];
  return args.some((it) => usedKindOf(it) !== undefined);
}
