/** Interfaces, addresses and ports that the configuration has near a place, for completion. */
import { memo } from '../base/memo.ts';
import type { Block, Segment } from '../config/block.ts';
import { matchLine } from '../config/line-match.ts';
import { type BoundStatement, directiveOf, recordsOf, wordsFrom } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Line } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';

export type UsedKind = 'interface' | 'address' | 'port';

/** What types of arguments hold: others are of no interest. */
const KINDS: Readonly<Record<string, UsedKind>> = {
  interface: 'interface',
  'ip-address': 'address',
  prefix: 'address',
  port: 'port',
};

/** The sort of word that an argument of this type takes. */
export function usedKindOf(type: string): UsedKind | undefined {
  return KINDS[type];
}

export type UsedWords = ReadonlyMap<UsedKind, ReadonlyMap<string, number>>;

/** Looking further takes longer than a person who types should wait. */
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

function gather({ segments }: Analysis, index: number): UsedWords {
  const counts = new Map<UsedKind, Map<string, number>>();
  for (let step = 0; step < MAX_SEGMENTS; step++) {
    // 0, -1, 1, -2, 2 …
    const at = index + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    const segment = segments[at]?.segment;
    if (segment) addAll(counts, usedIn(segment));
  }
  return counts;
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

function addAll(counts: Map<UsedKind, Map<string, number>>, more: UsedWords): void {
  for (const [kind, words] of more) for (const [word, count] of words) add(counts, kind, word, count);
}

function add(counts: Map<UsedKind, Map<string, number>>, kind: UsedKind, word: string, count: number): void {
  const words = counts.get(kind) ?? new Map<string, number>();
  counts.set(kind, words.set(word, (words.get(word) ?? 0) + count));
}

const usedIn = memo((segment: Segment): UsedWords => {
  const counts = new Map<UsedKind, Map<string, number>>();
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

function collect(
  counts: Map<UsedKind, Map<string, number>>,
  { directive, words }: BoundStatement,
  isEntry: boolean,
): void {
  const line = isEntry ? directive.data.entry : directive.data;
  if (!line) return;
  const texts = words.slice(isEntry ? 0 : 1).map((it) => it.text);
  for (const { word, arg } of matchLine(line, texts).words) {
    const kind = arg && usedKindOf(arg.type.kind);
    const text = texts[word] ?? '';
    if (kind && !text.includes('$') && arg.type.check(text) === undefined) add(counts, kind, text, 1);
  }
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
  return args.some((it) => usedKindOf(it.type.kind) !== undefined);
}
