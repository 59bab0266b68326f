/** Text that expansion made, and where each part of it was written. */
import { lastAtMost } from '../base/count-while.ts';
import type { Chunk } from '../syntax/chunk.ts';

/** A range of a chunk's text. */
export interface ChunkRange {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text. It was copied from its range, or stands for it if the lengths differ. */
export interface Part extends ChunkRange {
  readonly text: string;
}

/** A line in parts. */
export type Made = readonly Part[];

/** A part of a made chunk: where it is there, and what a person wrote to get it there. */
export interface PlacedPart extends Part {
  readonly at: number;
  /** The reference in the line that is expanded; equal to the part's own range where nothing was replaced. */
  readonly use: ChunkRange;
  /** The same where each line of a definition of several lines counts as a line that a person wrote. */
  readonly raw: ChunkRange;
}

/** A chunk that nobody wrote as it is. */
export interface MadeChunk extends Chunk {
  /** In the order of the text, without gaps. */
  readonly parts: readonly PlacedPart[];
  /** Something is missing in the middle of it, so it is not judged. */
  readonly isGarbled: boolean;
}

export function isMade(chunk: Chunk): chunk is MadeChunk {
  return 'parts' in chunk;
}

export function textOfMade(line: Made): string {
  return line.map((it) => it.text).join('');
}

/** The part of a line from one offset to another. */
export function sliceMade(line: Made, from: number, to: number): Made {
  const parts: Part[] = [];
  let at = 0;
  for (const part of line) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, part.text.length);
    if (start < end) parts.push(slicePart(part, start, end));
    at += part.text.length;
  }
  return parts;
}

function slicePart(part: Part, start: number, end: number): Part {
  const text = part.text.slice(start, end);
  if (!isCopied(part)) return { ...part, text };
  return { text, chunk: part.chunk, start: part.start + start, end: part.start + end };
}

function isCopied({ text, start, end }: Part): boolean {
  return end - start === text.length;
}

/** Where a range of a made chunk was written: in one part of it, else where the parts are used. */
export function writtenAt(chunk: MadeChunk, start: number, end: number): ChunkRange {
  const first = partAt(chunk, start);
  const last = partAt(chunk, Math.max(start, end - 1));
  if (!first || !last) return { chunk, start, end };
  if (first === last) return rangeInPart(first, start, end);
  const from = edge(first, first.use, start);
  const to = edge(last, last.use, end);
  return from.chunk === to.chunk ? { chunk: from.chunk, start: from.start, end: to.end } : first.use;
}

/** What a person wrote in one line to get the range, such as `VI_${N}`; undefined if it does not stand together. */
export function rawAt(chunk: MadeChunk, start: number, end: number): ChunkRange | undefined {
  const first = partAt(chunk, start);
  const last = partAt(chunk, Math.max(start, end - 1));
  if (!first || !last) return undefined;
  const from = edge(first, first.raw, start);
  const to = edge(last, last.raw, end);
  if (from.chunk !== to.chunk || from.start > to.end) return undefined;
  return { chunk: from.chunk, start: from.start, end: to.end };
}

/** True if a person wrote the text of the range where it stands, so that it can be changed there. */
export function isWritten(chunk: MadeChunk, start: number, end: number): boolean {
  const part = partAt(chunk, start);
  return part !== undefined && isCopied(part) && end <= part.at + part.text.length;
}

function rangeInPart(part: PlacedPart, start: number, end: number): ChunkRange {
  if (!isCopied(part)) return part;
  return { chunk: part.chunk, start: part.start + start - part.at, end: part.start + end - part.at };
}

/** The place of an offset in a line as written: in the part, if that stands there itself. */
function edge(part: PlacedPart, written: ChunkRange, offset: number): ChunkRange {
  return isOwn(part, written) ? rangeInPart(part, offset, offset) : written;
}

/** True of a part that stands in the line as written, and was not put in. */
export function isOwn(part: Part, written: ChunkRange): boolean {
  return written.chunk === part.chunk && written.start === part.start && written.end === part.end;
}

function partAt({ parts }: MadeChunk, offset: number): PlacedPart | undefined {
  return parts[lastAtMost(offset, parts.length, (index) => parts[index]?.at ?? 0)];
}
