/** All names of all configurations, for the search that editors have for them. */
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Block, Segment } from '../config/block.ts';
import { originOf } from '../config/expand.ts';
import { pieceOf, wordsFrom } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { tokenEnd, tokenStart } from '../syntax/chunk.ts';
import { fuzzyRank } from './fuzzy.ts';
import { type Kind, kindOfDirective } from './kind.ts';
import { placeKey } from './occurrences.ts';
import { textNamesIn } from './text-names.ts';

export interface WorkspaceSymbol extends FileRange {
  readonly name: string;
  readonly kind: Kind;
  /** The block around it; empty at the top level. */
  readonly container: string;
}

/** More are of no use to anybody who looks for one. */
const MAX_SYMBOLS = 2000;

/** Those that fit the query, the best first; all for an empty one. */
export function workspaceSymbols(roots: readonly Checked[], query: string): readonly WorkspaceSymbol[] {
  const found = new Map<string, { readonly symbol: WorkspaceSymbol; readonly rank: number }>();
  for (const analysis of roots.flatMap((it) => it.analyses)) {
    analysis.segments.forEach(({ segment }, index) => {
      for (const entry of entriesOf(segment)) {
        const rank = fuzzyRank(query, entry.name, entry.container);
        if (rank === undefined) continue;
        const symbol = placed(analysis, index, entry);
        const key = placeKey(symbol);
        if (!found.has(key)) found.set(key, { symbol, rank });
      }
    });
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_SYMBOLS)
    .map((it) => it.symbol);
}

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly container: string;
  readonly piece: number;
  readonly range: TextRange;
}

/** Found again for as long as the segment lives: nothing is gathered while somebody types. */
const entriesOf = memo((segment: Segment): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const block of segment.root.children) addBlock(segment, block, '', entries);
  segment.pieces.forEach((chunk, piece) => {
    for (const { space, name, whole, range, isDefinition } of textNamesIn(chunk)) {
      if (space !== '$' || !isDefinition || whole.start === range.start) continue;
      entries.push({ name: `$${name}`, kind: 'variable', container: '', piece, range: whole });
    }
  });
  return entries;
});

/** What has no name of its own is found by its children. */
function addBlock(segment: Segment, block: Block, container: string, entries: Entry[]): void {
  const { head, directive } = block;
  const words = wordsFrom(segment, head).slice(1);
  const first = words[0];
  const name = words.map((it) => it.text).join(' ');
  if (first) {
    const range = { start: first.span.start, end: words.at(-1)?.span.end ?? first.span.end };
    entries.push({ name, kind: kindOfDirective(directive), container, piece: head.piece, range });
  } else if (block.parent === segment.root) {
    const { start, end } = headRange(segment, block);
    const kind = kindOfDirective(directive);
    entries.push({ name: directive.keyword, kind, container, piece: head.piece, range: { start, end } });
  }
  for (const child of block.children) addBlock(segment, child, first ? name : container, entries);
}

function headRange(segment: Segment, { head: { piece, token } }: Block): TextRange {
  const chunk = pieceOf(segment, piece);
  return { start: tokenStart(chunk, token), end: tokenEnd(chunk, token) };
}

function placed({ config, starts }: Analysis, index: number, entry: Entry): WorkspaceSymbol {
  const { file, base } = originOf(config, (starts[index] ?? 0) + entry.piece);
  const range = { start: base + entry.range.start, end: base + entry.range.end };
  return { file, range, name: entry.name, kind: entry.kind, container: entry.container };
}
