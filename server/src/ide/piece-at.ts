/** From a place in a file to the piece in which a configuration reads it: the way back of `originOf()`. */
import { lastAtMost } from '../base/count-while.ts';
import { memo } from '../base/memo.ts';
import type { Config } from '../config/expand.ts';
import { type Chunk, tokenEnd } from '../syntax/chunk.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';

export interface PiecePlace {
  /** The index among the pieces of the configuration. */
  readonly piece: number;
  readonly chunk: Chunk;
  /** Where the chunk begins in the file. */
  readonly base: number;
  /** The offset in the chunk. */
  readonly at: number;
}

/** The first piece in which the place is read; undefined where the configuration does not read it. */
export function pieceAt(config: Config, file: SourceFile, offset: number): PiecePlace | undefined {
  const index = chunkIndexAt(file.tree, offset);
  const typed = file.tree.chunks[index];
  if (!typed) return undefined;
  const base = offsetOfChunk(file.tree, index);
  for (const piece of piecesOfChunk(config, file, index)) {
    const chunk = config.pieces[piece];
    if (chunk && chunk.text === typed.text && isPartAt(chunk, typed, offset - base)) {
      return { piece, chunk, base, at: offset - base };
    }
  }
  return undefined;
}

/** The pieces that a chunk of a file became, in the order in which they are read. */
export function* piecesOfChunk(config: Config, file: SourceFile, chunk: number): Generator<number> {
  const { runs, pieces } = config;
  for (const pass of passesByFile(config).get(file.name) ?? []) {
    const chunkAt = (nth: number): number => runs[pass[nth] ?? 0]?.chunk ?? 0;
    const last = lastAtMost(chunk, pass.length, chunkAt);
    let first = last;
    // A chunk with includes begins several runs, behind the one that its first part may end.
    while (first > 0 && chunkAt(first) === chunk) first--;
    for (const at of pass.slice(Math.max(first, 0), last + 1)) {
      const run = runs[at];
      if (!run || run.chunk > chunk) continue;
      const piece = run.piece + chunk - run.chunk;
      if (piece < (runs[at + 1]?.piece ?? pieces.length)) yield piece;
    }
  }
}

/** The indexes of the runs of each file, in passes through its chunks: one each time that it is included. */
const passesByFile = memo(({ runs }: Config): ReadonlyMap<string, readonly (readonly number[])[]> => {
  const byFile = new Map<string, number[][]>();
  runs.forEach(({ file, chunk }, at) => {
    const passes = byFile.get(file.name);
    const pass = passes?.at(-1);
    if (!passes) byFile.set(file.name, [[at]]);
    else if (pass && (runs[pass.at(-1) ?? 0]?.chunk ?? 0) <= chunk) pass.push(at);
    else passes.push([at]);
  });
  return byFile;
});

/** Of a chunk with includes, each part has the text of the whole and ends with its include: its tokens say which. */
function isPartAt(part: Chunk, whole: Chunk, at: number): boolean {
  if (part.to < whole.to && at > tokenEnd(whole, part.to - TOKEN_SIZE)) return false;
  return part.from <= whole.from || at > tokenEnd(whole, part.from - TOKEN_SIZE);
}
