/** Gathers the text that expansion makes of one chunk, part by part. */
import type { Chunk } from '../syntax/chunk.ts';
import { lexMade } from '../syntax/lex-made.ts';
import type { MadeChunk, PlacedPart } from './made.ts';
import type { UsedPart } from './substitute.ts';

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
    if (start < end)
      this.add({ text: chunk.text.slice(start, end), chunk, start, end, use: { chunk, start, end } });
  }

  /** Adds a line, without its end. */
  addLine(parts: readonly UsedPart[], isPlain: boolean): void {
    if (isPlain) this.plain.add(this.line);
    for (const part of parts) this.add(part);
  }

  /** Ends a line that has no end where it was written. */
  endLine(chunk: Chunk, at: number): void {
    const range = { chunk, start: at, end: at };
    this.add({ text: '\n', ...range, use: range });
  }

  private add(part: UsedPart): void {
    if (part.text === '') return;
    this.parts.push({ ...part, at: this.length });
    this.length += part.text.length;
    for (let at = part.text.indexOf('\n'); at >= 0; at = part.text.indexOf('\n', at + 1)) this.line++;
  }

  /** What was gathered since the last time, as a chunk. */
  take(): MadeChunk {
    const { parts, plain } = this;
    const text = parts.map((it) => it.text).join('');
    this.parts = [];
    this.plain = new Set();
    this.length = 0;
    this.line = 0;
    return { ...lexMade(text, (line) => plain.has(line)), parts };
  }
}
