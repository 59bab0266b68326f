/** Gathers the text that expansion makes of one chunk, part by part. */
import type { Chunk } from '../syntax/chunk.ts';
import { lexMade } from '../syntax/lex-made.ts';
import { Lexer } from '../syntax/lexer.ts';
import { type MadeChunk, type PlacedPart, sliceMade } from './made.ts';
import { ownPart, type UsedPart } from './substitute.ts';

export class MadeText {
  private parts: PlacedPart[] = [];
  private length = 0;
  private line = 0;
  /** Lines of which the daemon does not ask any more whether they are conditional, a definition or a generator. */
  private plain = new Set<number>();

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Takes over a range of a chunk as it is. */
  copy(chunk: Chunk, start: number, end: number): void {
    if (start < end) this.add(ownPart({ text: chunk.text.slice(start, end), chunk, start, end }));
  }

  /** Adds a line, without its end. */
  addLine(parts: readonly UsedPart[], isPlain: boolean): void {
    if (isPlain) this.plain.add(this.line);
    for (const part of parts) this.add(part);
  }

  /** Ends a line that has no end where it was written. */
  endLine(chunk: Chunk, at: number): void {
    this.add(ownPart({ text: '\n', chunk, start: at, end: at }));
  }

  /** Where the text ends that was gathered so far. */
  get end(): number {
    return this.length;
  }

  /** Takes back the block that was opened behind an offset and is not closed. False if one before it is open. */
  dropOpenBlock(from: number): boolean {
    const text = this.parts.map((it) => it.text).join('');
    if (wholeLength(text.slice(0, from)) < from) return false;
    const end = from + wholeLength(text.slice(from));
    this.parts = this.parts.filter((it) => it.at < end).map((it) => startOf(it, end - it.at));
    this.length = end;
    this.line = countLineEnds(text.slice(0, end));
    this.plain = new Set([...this.plain].filter((line) => line < this.line));
    return true;
  }

  private add(part: UsedPart): void {
    if (part.text === '') return;
    const { text, chunk, start, end, use, raw } = part;
    this.parts.push({ text, chunk, start, end, use, raw, at: this.length });
    this.length += part.text.length;
    this.line += countLineEnds(part.text);
  }

  /** What was gathered since the last time, as a chunk. */
  take(isGarbled: boolean): MadeChunk {
    const { parts, plain } = this;
    const text = parts.map((it) => it.text).join('');
    this.parts = [];
    this.plain = new Set();
    this.length = 0;
    this.line = 0;
    return { ...lexMade(text, (line) => plain.has(line)), parts, isGarbled };
  }
}

/** Up to the end of the last line with which all blocks are closed. */
function wholeLength(text: string): number {
  const lexer = new Lexer(text);
  let whole = 0;
  while (!lexer.atEnd) {
    lexer.line(true);
    if (lexer.balance === 0) whole = lexer.at;
  }
  return whole;
}

function startOf(part: PlacedPart, length: number): PlacedPart {
  const [start] = sliceMade([part], 0, length);
  return { ...part, ...start };
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
