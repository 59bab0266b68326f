/** Columns: values and comments where that is asked for; comments and `@id` lines also where they had one already. */
import { COMMENT, CONDITION, DEFINITION, WORD } from '../syntax/token.ts';
import type { FormatOptions } from './options.ts';
import type { Row } from './rows.ts';
import { AS_IS, blanksBefore, columnAt } from './spacing.ts';
import type { TokenList } from './token-list.ts';

/** What stands behind more than that is not aligned. */
const MAX_WIDTH = 120;

/** Tabs were mostly typed for this width, whatever the editor shows. */
const USUAL_TAB_SIZE = 8;

/** How many blanks stand before a token; 0 where nothing is aligned. */
export type Padding = Uint8Array;

export function alignmentOf(rows: readonly Row[], tokens: TokenList, options: FormatOptions): Padding {
  return new Alignment(rows, tokens, options).run();
}

/** What ends a run beside a blank line: a row without a cell, or what opens or closes a block. */
type Reach = 'adjacent' | 'block';

/** A place in a row that may be aligned with those in the rows beside it. */
interface Cell {
  readonly token: number;
  /** Of all that stands before it in the row, indentation included. */
  readonly width: number;
}

class Alignment {
  private readonly rows: readonly Row[];
  private readonly tokens: TokenList;
  private readonly options: FormatOptions;
  private readonly padding: Padding;

  constructor(rows: readonly Row[], tokens: TokenList, options: FormatOptions) {
    this.rows = rows;
    this.tokens = tokens;
    this.options = options;
    this.padding = new Uint8Array(tokens.count);
  }

  run(): Padding {
    this.runs((row) => this.conditionCell(row), 'adjacent', false);
    if (this.options.alignValues) this.runs((row) => this.valueCell(row), 'block', true);
    this.runs((row) => this.commentCell(row), 'adjacent', this.options.alignValues);
    return this.padding;
  }

  /** Aligns each run of cells; rows without one end a run, or are passed over within a block. */
  private runs(cellOf: (row: Row) => Cell | undefined, reach: Reach, isAsked: boolean): void {
    let run: Cell[] = [];
    let before: Row | undefined;
    const end = (): void => {
      if (run.length > 1 && (isAsked || this.isAligned(run))) this.align(run);
      if (run.length > 0) run = [];
    };
    for (const row of this.rows) {
      const cell = row.line.isKept ? undefined : cellOf(row);
      if (run.length > 0 && this.ends(row, before, reach, cell)) end();
      if (cell) run.push(cell);
      before = row;
    }
    end();
  }

  private ends(row: Row, before: Row | undefined, reach: Reach, cell: Cell | undefined): boolean {
    if (row.isApart || row.line.isKept) return true;
    return reach === 'adjacent' ? cell === undefined : row.opens || row.closes || row.depth !== before?.depth;
  }

  /** What follows `@id`, if that is no comment. */
  private conditionCell(row: Row): Cell | undefined {
    const { tokens } = this;
    const token = row.first + 1;
    if (tokens.kind(row.first) !== CONDITION || token > row.last || tokens.kind(token) === COMMENT)
      return undefined;
    return this.cell(row, token, this.indentOf(row) + this.lengthOf(row.first));
  }

  private valueCell(row: Row): Cell | undefined {
    const { tokens } = this;
    const token = row.first + 1;
    if (row.opens || row.closes || tokens.kind(row.first) !== WORD || token > row.last) return undefined;
    if (tokens.kind(token) === COMMENT) return undefined;
    return this.cell(row, token, this.indentOf(row) + this.lengthOf(row.first));
  }

  private commentCell(row: Row): Cell | undefined {
    const { tokens } = this;
    if (row.first === row.last || tokens.kind(row.last) !== COMMENT) return undefined;
    if (tokens.kind(row.last - 1) === DEFINITION && this.isMultiLine(row.last - 1)) return undefined;
    return this.cell(row, row.last, this.widthOf(row));
  }

  private cell(row: Row, token: number, width: number): Cell | undefined {
    return width > MAX_WIDTH || blanksBefore(this.tokens, row, token) === AS_IS
      ? undefined
      : { token, width };
  }

  private indentOf({ depth }: Row): number {
    return depth * this.options.tabSize;
  }

  private lengthOf(token: number): number {
    return this.tokens.end(token) - this.tokens.start(token);
  }

  private isMultiLine(token: number): boolean {
    return this.tokens.text.slice(this.tokens.start(token), this.tokens.end(token)).includes('\n');
  }

  /** Up to the comment, with the indentation and the blanks that the row will have. */
  private widthOf(row: Row): number {
    const { tokens } = this;
    let width = this.indentOf(row) + this.lengthOf(row.first);
    for (let token = row.first + 1; token < row.last; token++) {
      const blanks = blanksBefore(tokens, row, token);
      const gap = blanks === AS_IS ? tokens.start(token) - tokens.end(token - 1) : blanks;
      width += (this.padding[token] || gap) + this.lengthOf(token);
    }
    return width;
  }

  /** True if two neighbors stand in one column, and not only because what is before them is equally long. */
  private isAligned(run: readonly Cell[]): boolean {
    return [this.options.tabSize, USUAL_TAB_SIZE].some((tabSize) => {
      const { text } = this.tokens;
      const places = run.map(({ token }) => {
        const column = columnAt(text, this.tokens.start(token), tabSize);
        return { column, gap: column - columnAt(text, this.tokens.end(token - 1), tabSize) };
      });
      return places.some((it, index) => {
        const next = places[index + 1];
        return next !== undefined && it.column === next.column && (it.gap > 1 || next.gap > 1);
      });
    });
  }

  private align(run: readonly Cell[]): void {
    const widest = run.reduce((most, { width }) => Math.max(most, width), 0);
    for (const { token, width } of run) this.padding[token] = widest - width + 1;
  }
}
