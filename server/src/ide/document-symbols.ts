/** The outline of a file: its blocks with their names and what tells them apart. */
import type { TextRange } from '../base/text-range.ts';
import type { Block, Segment, TokenPlace } from '../config/block.ts';
import { originOf } from '../config/expand.ts';
import { pieceOf, wordsFrom } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import { tokenEnd, tokenStart } from '../syntax/chunk.ts';
import { definitionEnd } from '../syntax/definition.ts';
import { offsetOfChunk } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { type Kind, kindOfDirective } from './kind.ts';
import { symbolDetail } from './symbol-detail.ts';
import { textNamesIn } from './text-names.ts';

export interface DocumentSymbol {
  /** The name behind the keyword; the keyword where there is none. */
  readonly name: string;
  readonly detail: string;
  readonly kind: Kind;
  /** From the keyword to the `}`. */
  readonly range: TextRange;
  /** The name; lies within the range. */
  readonly selectionRange: TextRange;
  readonly children: readonly DocumentSymbol[];
}

/** The blocks of the file in all profiles that read it and its definitions, in the order of the text. */
export function documentSymbols(checked: Checked, file: SourceFile): readonly DocumentSymbol[] {
  const blocks = checked.analyses
    .map((analysis) => symbolsIn(analysis, file))
    .reduce((known, more) => merged(known, more));
  return variableSymbols(file).reduce(inserted, blocks);
}

/** Puts a symbol where it belongs: into the block that holds it. */
function inserted(symbols: readonly DocumentSymbol[], symbol: DocumentSymbol): readonly DocumentSymbol[] {
  const { start, end } = symbol.range;
  const behind = symbols.findIndex((it) => it.range.start > start);
  const at = behind < 0 ? symbols.length : behind;
  const before = symbols[at - 1];
  if (!before || before.range.end < end) return [...symbols.slice(0, at), symbol, ...symbols.slice(at)];
  const holder = { ...before, children: inserted(before.children, symbol) };
  return [...symbols.slice(0, at - 1), holder, ...symbols.slice(at)];
}

/** Their values are not shown, since one may be a password. */
function variableSymbols({ tree }: SourceFile): readonly DocumentSymbol[] {
  return tree.chunks.flatMap((chunk, index) => {
    const base = offsetOfChunk(tree, index);
    const defined = textNamesIn(chunk).filter((it) => it.isDefinition && it.whole.start < it.range.start);
    return defined.map(({ name, whole: { start, end } }): DocumentSymbol => {
      const selectionRange = { start: base + start, end: base + end };
      const range = { start: base + start, end: base + Math.max(end, definitionEnd(chunk.text, start)) };
      return { name: `$${name}`, detail: '', kind: 'variable', range, selectionRange, children: [] };
    });
  });
}

/** A block that two profiles read is listed once, with the children that either has. */
function merged(
  known: readonly DocumentSymbol[],
  more: readonly DocumentSymbol[],
): readonly DocumentSymbol[] {
  const byStart = new Map(known.map((it) => [it.selectionRange.start, it]));
  for (const symbol of more) {
    const { start } = symbol.selectionRange;
    const same = byStart.get(start);
    byStart.set(start, same ? { ...same, children: merged(same.children, symbol.children) } : symbol);
  }
  return [...byStart.values()].sort((a, b) => a.range.start - b.range.start);
}

function symbolsIn(analysis: Analysis, file: SourceFile): readonly DocumentSymbol[] {
  const { segments, starts, config } = analysis;
  if (!isReadBy(analysis, file)) return [];
  return segments.flatMap(({ segment }, index) => {
    const start = starts[index] ?? 0;
    const outline: Outline = {
      segment,
      offsetIn: (piece) => {
        const origin = originOf(config, start + piece);
        return origin.file.name === file.name ? origin.base : undefined;
      },
    };
    return segment.root.children.flatMap((block) => symbolsOf(outline, block));
  });
}

function isReadBy({ config }: Analysis, file: SourceFile): boolean {
  return [...config.files].some((it) => it.name === file.name);
}

interface Outline {
  readonly segment: Segment;
  /** Where a piece begins in the file; undefined for a piece of another file. */
  readonly offsetIn: (piece: number) => number | undefined;
}

/** The block with its children; of a block that was opened in another file only the children. */
function symbolsOf(outline: Outline, block: Block): readonly DocumentSymbol[] {
  const children = block.children.flatMap((it) => symbolsOf(outline, it));
  const { head, directive } = block;
  const base = outline.offsetIn(head.piece);
  if (base === undefined) return children;
  const { segment } = outline;
  const chunk = pieceOf(segment, head.piece);
  const keyword = { start: base + tokenStart(chunk, head.token), end: base + tokenEnd(chunk, head.token) };
  const words = wordsFrom(segment, head).slice(1);
  const last = words.at(-1);
  const name = words.map((it) => it.text).join(' ');
  const nameRange = words[0] && last && { start: base + words[0].span.start, end: base + last.span.end };
  return [
    {
      name: name === '' ? directive.keyword : name,
      detail: symbolDetail(segment, block),
      kind: kindOfDirective(directive),
      range: { start: keyword.start, end: endOf(outline, block.close, (nameRange ?? keyword).end) },
      selectionRange: nameRange ?? keyword,
      children,
    },
  ];
}

/** Behind the `}`; behind the head for a block that ends in another file. */
function endOf({ segment, offsetIn }: Outline, { piece, token }: TokenPlace, least: number): number {
  const base = offsetIn(piece);
  return base === undefined ? least : Math.max(least, base + tokenEnd(pieceOf(segment, piece), token));
}
