/** Which pieces of a text belong together by their braces, and where those do not match. */
import { memo } from '../base/memo.ts';
import { type Chunk, tokenKind } from '../syntax/chunk.ts';
import { CLOSE, OPEN, TOKEN_SIZE } from '../syntax/token.ts';
import type { Tree } from '../syntax/tree.ts';

/** A segment is a run of chunks in which every brace finds its partner, or a chunk in which one does not. */
export interface Structure {
  /** The first chunk of the segment that a chunk belongs to. */
  readonly segment: Int32Array;
  /** By chunk: 1 if a brace of its segment has no partner, so that nobody knows how deep a line lies. */
  readonly isBroken: Uint8Array;
}

export const structureOf = memo(({ chunks }: Tree): Structure => {
  const segment = new Int32Array(chunks.length);
  const isBroken = new Uint8Array(chunks.length);
  const reach = partners(chunks, isBroken);
  for (let start = 0; start < chunks.length; ) {
    let end = start;
    let isWhole = true;
    for (let index = start; index <= end; index++) {
      end = Math.max(end, reach[index] ?? index);
      isWhole &&= isBroken[index] === 0;
    }
    segment.fill(start, start, end + 1);
    if (!isWhole) isBroken.fill(1, start, end + 1);
    start = end + 1;
  }
  return { segment, isBroken };
});

/** The last chunk that closes what each chunk opens; chunks with a brace that has no partner are marked. */
function partners(chunks: readonly Chunk[], isBroken: Uint8Array): Int32Array {
  const reach = Int32Array.from(chunks, (_, index) => index);
  const open: { readonly chunk: number; count: number }[] = [];
  chunks.forEach((chunk, index) => {
    const low = lowestDepth(chunk);
    let closing = -low;
    for (let top = open.at(-1); closing > 0 && top; top = open.at(-1)) {
      const count = Math.min(closing, top.count);
      closing -= count;
      top.count -= count;
      reach[top.chunk] = index;
      if (top.count === 0) open.pop();
    }
    if (closing > 0) isBroken[index] = 1;
    if (chunk.balance > low) open.push({ chunk: index, count: chunk.balance - low });
  });
  for (const { chunk } of open) isBroken[chunk] = 1;
  return reach;
}

/** 0, or less where a `}` closes what an earlier chunk opened. */
const lowestDepth = memo((chunk: Chunk): number => {
  let depth = 0;
  let lowest = 0;
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    const kind = tokenKind(chunk, token);
    if (kind === OPEN) depth++;
    else if (kind === CLOSE) lowest = Math.min(lowest, --depth);
  }
  return lowest;
});
