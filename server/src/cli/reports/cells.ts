/** A line of a file as a terminal shows it: one cell a character, two for wide ones, and nothing that it obeys. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { TextRange } from '../../base/text-range.ts';
import { MASK, secretsIn } from './secrets.ts';

export interface Shown {
  readonly text: string;
  /** The cell at which an offset of the line stands. */
  readonly cellOf: (offset: number) => number;
}

/** Longer lines are shown around the place that matters. */
const MAX_LENGTH = 160;
const BEFORE = 60;
const TAB = 4;

/** `line` has no line end; `at` is the offset that has to be seen. */
export function shownLine(line: string, at: number, cut: string): Shown {
  const start = line.length <= MAX_LENGTH ? 0 : Math.max(0, Math.min(at - BEFORE, line.length - MAX_LENGTH));
  const window = { start, end: Math.min(line.length, start + MAX_LENGTH) };
  const row = new Row(window.start > 0 ? cut : '');
  fill(row, line, window);
  if (window.end < line.length) row.add(cut, cut.length);
  const { cells } = row;
  const cellOf = (offset: number): number => {
    const inside = Math.min(Math.max(offset, window.start), window.end) - window.start;
    return cells[inside] ?? 0;
  };
  return { text: row.text, cellOf };
}

/** A text in one line, without what would move the cursor or turn the direction of reading. */
export function harmless(text: string): string {
  return text.replace(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu, '\ufffd');
}

/** How many cells a harmless text takes. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const char of text) cells += widthOf(char);
  return cells;
}

class Row {
  text: string;
  /** The cell of each offset of the window. */
  readonly cells: number[] = [];
  private width: number;

  constructor(start: string) {
    this.text = start;
    this.width = start.length;
  }

  add(text: string, width: number): void {
    this.text += text;
    this.width += width;
  }

  /** The next `count` offsets stand where the row ends now. */
  mark(count: number): void {
    for (let rest = count; rest > 0; rest--) this.cells.push(this.width);
  }

  tab(): void {
    const width = TAB - (this.width % TAB);
    this.add(' '.repeat(width), width);
  }
}

function fill(row: Row, line: string, { start, end }: TextRange): void {
  const secrets = secretsIn(line);
  for (let at = start; at < end; ) {
    const secret = secrets.find((it) => it.start <= at && at < it.end);
    const char = String.fromCodePoint(line.codePointAt(at) ?? 0);
    const next = Math.min(end, secret ? secret.end : at + char.length);
    row.mark(next - at);
    if (secret) row.add(MASK, MASK.length);
    else if (char === '\t') row.tab();
    else row.add(harmless(char), widthOf(char));
    at = next;
  }
  row.mark(1);
}

function widthOf(char: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(char)) return 0;
  const code = char.codePointAt(0) ?? 0;
  return code < 0x1100 ? 1 : eastAsianWidth(code);
}
