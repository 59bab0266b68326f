/** From a place in a file to the piece in which a configuration reads it: the way back of `originOf()`. */
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
export function* piecesOfChunk({ runs, pieces }: Config, file: SourceFile, chunk: number): Generator<number> {
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.chunk > chunk || run.file.name !== file.name) continue;
    const piece = run.piece + chunk - run.chunk;
    if (piece < (runs[at + 1]?.piece ?? pieces.length)) yield piece;
  }
}

/** Of a chunk with includes, each part has the text of the whole and ends with its include: its tokens say which. */
function isPartAt(part: Chunk, whole: Chunk, at: number): boolean {
  if (part.to < whole.to && at > tokenEnd(whole, part.to - TOKEN_SIZE)) return false;
  return part.from <= whole.from || at > tokenEnd(whole, part.from - TOKEN_SIZE);
}
