/** Configurations with one mistake each, made of right ones; the same seed makes the same. */
import { Random } from '../../../bench/random.ts';
import { type Directive, fullLanguage } from '../../../server/src/schema/language.ts';
import { type BlockLines, isWithin, type Layout, layoutOf } from './layout.ts';

export interface Mutation {
  readonly kind: string;
  /** Of the mistake in the new text, from 1. */
  readonly line: number;
  readonly text: string;
}

/** A line that is a statement or the head of a block. */
interface Row {
  readonly line: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly block: BlockLines | undefined;
  readonly directive: Directive | undefined;
}

interface Source extends Layout {
  readonly rows: readonly Row[];
}

/** Lines from `line` on, `count` of them, are replaced. */
interface Change {
  readonly line: number;
  readonly count: number;
  readonly texts: readonly string[];
  /** Where the mistake is then, if not at `line`. */
  readonly at?: number;
}

type Kind = (source: Source, random: Random) => Change | undefined;

/** A change of one line that fits; undefined where no line does. */
function change(rows: readonly Row[], random: Random, change: (row: Row) => string | undefined) {
  const [first, ...others] = rows.flatMap((row): readonly Change[] => {
    const text = change(row);
    return text === undefined || text === row.text ? [] : [{ line: row.line, count: 1, texts: [text] }];
  });
  return first && random.one(first, ...others);
}

function oneOf<Item>([first, ...others]: readonly Item[], random: Random): Item | undefined {
  return first === undefined ? undefined : random.one(first, ...others);
}

const statements = ({ rows }: Source): readonly Row[] =>
  rows.filter((it) => it.block !== undefined && it.directive?.kind === 'directive');

/** The first argument is replaced. */
function withArgument({ text, words }: Row, argument: string | undefined): string | undefined {
  const [keyword = '', old] = words;
  if (old === undefined || argument === undefined) return undefined;
  const at = text.indexOf(old, text.indexOf(keyword) + keyword.length);
  return text.slice(0, at) + argument + text.slice(at + old.length);
}

function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, here = '', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  return random.one(before + next + after, before + here + here + next + after, `${before}x${next}${after}`);
}

const firstType = ({ directive }: Row) => directive?.data.args[0]?.type;

/** A block too many or too few. */
const named = ({ blocks }: Source): readonly BlockLines[] =>
  blocks.filter((it) => it.depth === 0 && it.title.split(' ').length === 2);

function linesOf({ lines }: Source, { head, close }: BlockLines): readonly string[] {
  return lines.slice(head - 1, close);
}

/** Another line that names what the block defines. */
function useOf({ rows }: Source, block: BlockLines): Row | undefined {
  const name = block.title.split(' ')[1] ?? '';
  return rows.find((it) => !isWithin(it.line, block) && it.words[0] === name && it.block !== undefined);
}

const STRAYS: Readonly<Record<string, string>> = {
  global_defs: 'priority 100',
  vrrp_instance: 'delay_loop 6',
  vrrp_script: 'state BACKUP',
  vrrp_sync_group: 'virtual_router_id 51',
  virtual_server: 'advert_int 1',
  real_server: 'lb_algo rr',
  virtual_server_group: 'priority 100',
};

export const kinds: Readonly<Record<string, Kind>> = {
  'misspelt keyword': (source, random) =>
    change(statements(source), random, ({ text, words: [keyword = ''] }) =>
      keyword.length < 4 ? undefined : text.replace(keyword, misspelt(keyword, random)),
    ),
  'misspelt block': (source, random) =>
    change(
      source.rows.filter((it) => it.directive?.kind === 'block' && it.text.includes('{')),
      random,
      ({ text, words: [keyword = ''] }) => text.replace(keyword, misspelt(keyword, random)),
    ),
  'deleted argument': (source, random) =>
    change(statements(source), random, (row) =>
      row.directive?.data.args[0]?.optional || row.words.length !== 2
        ? undefined
        : withArgument(row, '')?.trimEnd(),
    ),
  'number out of range': (source, random) =>
    change(statements(source), random, (row) => {
      const { max } = firstType(row) ?? {};
      return max === undefined || max > 1e9 ? undefined : withArgument(row, String(Math.floor(max) + 1));
    }),
  'letters for a number': (source, random) =>
    change(statements(source), random, (row) =>
      firstType(row)?.max === undefined ? undefined : withArgument(row, `${row.words[1]}x`),
    ),
  'unknown word': (source, random) =>
    change(statements(source), random, (row) =>
      firstType(row)?.values && firstType(row)?.check('wrong_word') !== undefined
        ? withArgument(row, 'wrong_word')
        : undefined,
    ),
  'swapped value': (source, random) =>
    change(statements(source), random, (row) => {
      const others = statements(source).filter((it) => it.directive !== row.directive);
      const other = oneOf(others, random)?.words[1];
      return firstType(row)?.check(other ?? '') === undefined ? undefined : withArgument(row, other);
    }),
  'wrong address': (source, random) =>
    change(source.rows, random, ({ text }) => {
      if (text.includes('$') || /^\s*[#!]/.test(text)) return undefined;
      return text.replace(/\b(\d+\.\d+\.\d+)\.\d+\b/, random.one('$1.256', '$1', '$1.1.1'));
    }),
  'misplaced directive': (source, random) => {
    const block = oneOf(
      source.blocks.filter((it) => STRAYS[it.title.split(' ')[0] ?? ''] !== undefined),
      random,
    );
    const stray = STRAYS[block?.title.split(' ')[0] ?? ''];
    if (!block || stray === undefined || !source.lines[block.head - 1]?.trimEnd().endsWith('{'))
      return undefined;
    return { line: block.head + 1, count: 0, texts: [`    ${stray}`] };
  },
  'deleted closing brace': (source, random) => {
    const block = oneOf(
      source.blocks.filter((it) => source.lines[it.close - 1]?.trim() === '}'),
      random,
    );
    return block && { line: block.close, count: 1, texts: [], at: block.head };
  },
  'closing brace too many': (source, random) => {
    const block = oneOf(
      source.blocks.filter((it) => source.lines[it.close - 1]?.trim() === '}'),
      random,
    );
    return block && { line: block.close + 1, count: 0, texts: ['}'] };
  },
  'deleted definition': (source, random) => {
    const block = oneOf(
      named(source).filter((it) => useOf(source, it)),
      random,
    );
    const use = block && useOf(source, block)?.line;
    if (!block || use === undefined) return undefined;
    const count = block.close - block.head + 1;
    return { line: block.head, count, texts: [], at: use > block.close ? use - count : use };
  },
  'duplicate block': (source, random) => {
    const block = oneOf(named(source), random);
    return block && { line: block.close + 1, count: 0, texts: linesOf(source, block) };
  },
  'quote not closed': (source, random) =>
    change(source.rows, random, ({ text }) =>
      text.split('"').length === 3 ? text.slice(0, text.lastIndexOf('"')) : undefined,
    ),
};

function sourceOf(text: string): Source {
  const layout = layoutOf(text);
  const rows = layout.lines.flatMap((it, index): readonly Row[] => {
    const line = index + 1;
    const words = it
      .replace(/[#!].*/, '')
      .replace(/[{}]/g, ' ')
      .split(/\s+/)
      .filter(Boolean);
    if (words.length === 0) return [];
    const around = layout.blocks.filter((block) => line > block.head && line < block.close);
    const path = [...around.map((block) => block.title.split(' ')[0]).reverse(), words[0]].join('.');
    return [{ line, text: it, words, block: around[0], directive: fullLanguage().byPath.get(path) }];
  });
  return { ...layout, rows };
}

/** Undefined where the text has no place for such a mistake. */
export function mutate(text: string, kind: string, seed: number): Mutation | undefined {
  const source = sourceOf(text);
  const made = kinds[kind]?.(source, new Random(seed * 2654435761));
  if (!made) return undefined;
  const lines = [...source.lines];
  lines.splice(made.line - 1, made.count, ...made.texts);
  return { kind, line: made.at ?? made.line, text: lines.join('\n') };
}

/** `count` mutations of the texts, each kind in turn. */
export function mutations(
  texts: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Mutation[] {
  const found = new Map<string, Mutation>();
  const names = Object.keys(kinds);
  const random = new Random(seed);
  // Some texts have no place for some mistakes, and some mutations come twice.
  for (let round = 0; found.size < count && round < count * 20; round++) {
    const text = oneOf(texts, random);
    const kind = names[round % names.length];
    const made = text === undefined || kind === undefined ? undefined : mutate(text, kind, seed + round);
    if (made) found.set(made.text, made);
  }
  return [...found.values()];
}
