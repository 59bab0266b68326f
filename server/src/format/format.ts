/** From a tree to the edits that put its white space in order. The daemon reads the same before and after. */
import type { TextEdit } from '../base/text-edit.ts';
import type { TextRange } from '../base/text-range.ts';
import { CARRIAGE_RETURN, LINE_FEED, MAX_BYTES_OF_UNIT, SPACE } from '../syntax/characters.ts';
import { lineEndAt } from '../syntax/comment.ts';
import { DEFINITION, MAX_LINE_BYTES } from '../syntax/token.ts';
import { type Tree, textOf } from '../syntax/tree.ts';
import { alignmentOf, type Padding } from './alignment.ts';
import { Edits } from './edits.ts';
import { gapIn, lineEndOf, lineStartAt } from './gap.ts';
import { type FormatOptions, indentUnit } from './options.ts';
import { type Row, rowsOf } from './rows.ts';
import { AS_IS, blanksBefore, isBlank } from './spacing.ts';
import { TokenList } from './token-list.ts';

/** Edits in the order of the text, each within one line or the lines between two. */
export function format(tree: Tree, options: FormatOptions): readonly TextEdit[] {
  const text = textOf(tree);
  const tokens = new TokenList(tree, text);
  const rows = rowsOf(tree, tokens, options);
  return new Formatter(tokens, rows, alignmentOf(rows, tokens, options), options).run();
}

/** The edits in the lines that the ranges touch; one that ends where a line begins does not touch that. */
export function formatRanges(
  tree: Tree,
  ranges: readonly TextRange[],
  options: FormatOptions,
): readonly TextEdit[] {
  const text = textOf(tree);
  const lines = ranges.map((it) => linesOf(text, it));
  const isTouched = ({ range }: TextEdit): boolean =>
    lines.some(
      ({ start, end }) =>
        start <= range.start && range.end <= end && (range.start < end || end === text.length),
    );
  return format(tree, options).filter(isTouched);
}

/** The lines that the range touches, with their line ends. */
function linesOf(text: string, { start, end }: TextRange): TextRange {
  const endsBefore = end > start && text.charCodeAt(end - 1) === LINE_FEED;
  const lineEnd = lineEndAt(text, endsBefore ? end - 1 : end);
  return { start: lineStartAt(text, start), end: Math.min(lineEnd + 1, text.length) };
}

/** True for nothing but a line end and the indentation, as it is between most lines. */
function isOneLineEnd(text: string, start: number, end: number, indent: string): boolean {
  const isShort = end - start === indent.length + 1 && text.charCodeAt(start) === LINE_FEED;
  return isShort && text.startsWith(indent, start + 1);
}

class Formatter {
  private readonly tokens: TokenList;
  private readonly rows: readonly Row[];
  private readonly padding: Padding;
  private readonly unit: string;
  private readonly edits: Edits;
  private readonly lineEnd: string;
  private readonly indents: string[] = [''];

  constructor(tokens: TokenList, rows: readonly Row[], padding: Padding, options: FormatOptions) {
    this.tokens = tokens;
    this.rows = rows;
    this.padding = padding;
    this.unit = indentUnit(options);
    this.edits = new Edits(tokens.text);
    this.lineEnd = lineEndOf(tokens.text);
  }

  run(): readonly TextEdit[] {
    let before: Row | undefined;
    for (const row of this.rows) {
      this.above(row, before);
      if (!row.line.isKept) this.within(row);
      before = row;
    }
    this.end(before);
    return this.edits.found;
  }

  private indentAt(depth: number): string {
    const { indents, unit } = this;
    while (indents.length <= depth) indents.push(`${indents.at(-1)}${unit}`);
    return indents[depth] ?? '';
  }

  // Between lines

  private above(row: Row, before: Row | undefined): void {
    if (row.line.isKept) return;
    const { tokens, edits } = this;
    const indent = this.indentAt(row.depth);
    const start = before ? tokens.end(before.last) : 0;
    const end = tokens.start(row.first);
    if (!row.isOwn) edits.replace(start, end, `${this.lineEnd}${indent}`);
    else if (!before) this.start(end);
    else this.between(row, before, start, end, indent);
  }

  private between(row: Row, before: Row, start: number, end: number, indent: string): void {
    const { tokens, edits } = this;
    if (!row.isApart && isOneLineEnd(tokens.text, start, end, indent)) return;
    const gap = gapIn(tokens.text, start, end);
    if (!gap) return;
    if (!before.line.keepsTail) {
      edits.replace(start, gap.lineEnd, '');
      edits.replace(gap.below, gap.lineStart, this.blankLine(row, gap.secondBlank));
    }
    edits.replace(gap.lineStart, end, indent);
  }

  /** What is left of the blank lines above a row. */
  private blankLine(row: Row, firstEnd: number): string {
    if (!row.isApart) return '';
    return this.tokens.text.charCodeAt(firstEnd - 2) === CARRIAGE_RETURN ? '\r\n' : '\n';
  }

  private start(end: number): void {
    const { edits, tokens } = this;
    const gap = gapIn(tokens.text, 0, end);
    if (gap) edits.replace(0, gap.lineStart, '');
    if (gap || isBlank(tokens.text, 0, end)) edits.replace(gap?.lineStart ?? 0, end, '');
  }

  private end(last: Row | undefined): void {
    const { edits, tokens } = this;
    const { text } = tokens;
    if (last?.line.keepsTail) return;
    const start = last ? tokens.end(last.last) : 0;
    const gap = gapIn(text, start, text.length);
    if (!last) {
      if (gap || isBlank(text, 0, text.length)) edits.replace(0, text.length, '');
    } else if (gap) {
      edits.replace(start, gap.lineEnd, '');
      edits.replace(gap.below, text.length, '');
    } else if (isBlank(text, start, text.length)) edits.replace(start, text.length, this.lineEnd);
  }

  // Within a line

  private within(row: Row): void {
    const { tokens, edits, padding } = this;
    for (let token = row.first; token <= row.last; token++) {
      if (tokens.kind(token) === DEFINITION) this.definition(row, token);
      if (token === row.first) continue;
      const blanks = blanksBefore(tokens, row, token);
      if (blanks === AS_IS) continue;
      const start = tokens.end(token - 1);
      const end = tokens.start(token);
      const width = padding[token] || blanks;
      if (width !== 1 || end - start !== 1 || tokens.text.charCodeAt(start) !== SPACE) {
        edits.replace(start, end, ' '.repeat(width));
      }
    }
  }

  /** Further lines of a definition keep their place below its first one. */
  private definition(row: Row, token: number): void {
    const { text } = this.tokens;
    const end = this.tokens.end(token);
    const start = this.tokens.start(row.first);
    const before = text.slice(lineStartAt(text, start), start);
    const indent = this.indentAt(row.depth);
    if (before === indent) return;
    for (let at = lineEndAt(text, start) + 1; at <= end; at = lineEndAt(text, at) + 1) {
      const isLong = (lineEndAt(text, at) - at + indent.length) * MAX_BYTES_OF_UNIT >= MAX_LINE_BYTES;
      if (text.startsWith(before, at) && !isLong) this.edits.replace(at, at + before.length, indent);
    }
  }
}
