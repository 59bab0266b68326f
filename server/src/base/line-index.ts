/** Where the lines of a text begin, for conversion between offsets and lines with characters. */
import { lastAtMost } from './count-while.ts';

export interface Position {
  /** From 0. */
  readonly line: number;
  /** UTF-16 units from the start of the line, from 0. */
  readonly character: number;
}

/**
 * As editors count lines: `\n`, `\r\n` and a lone `\r` end one. keepalived knows only `\n`, which matters to
 * the lexer and nowhere else.
 */
export class LineIndex {
  private readonly starts: readonly number[];
  private readonly length: number;

  constructor(text: string) {
    this.starts = lineStarts(text);
    this.length = text.length;
  }

  position(offset: number): Position {
    const line = this.lineOf(offset);
    return { line, character: offset - this.start(line) };
  }

  /** A place outside of the text becomes the nearest one inside. */
  offset(position: Position): number {
    if (position.line >= this.starts.length) return this.length;
    const limit = this.starts[position.line + 1] ?? this.length;
    return Math.min(this.start(position.line) + position.character, limit);
  }

  private start(line: number): number {
    return this.starts[line] ?? this.length;
  }

  private lineOf(offset: number): number {
    return lastAtMost(offset, this.starts.length, (line) => this.start(line));
  }
}

/** The number of line ends in a text, as editors count them. */
export function countLineEnds(text: string): number {
  if (text.includes('\r')) return lineStarts(text).length - 1;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10 || (char === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
