/** A whole file as chunks: offsets, positions, text, and the next revision after an edit. Immutable. */
import { lastAtMost } from '../base/count-while.ts';
import { LineIndex, type Position } from '../base/line-index.ts';
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Chunk } from './chunk.ts';
import { parse, parseTemplate } from './parser.ts';

export interface Tree {
  readonly chunks: readonly Chunk[];
  /** Where each chunk begins; one entry more than chunks, the length of the text. */
  readonly offsets: Int32Array;
  /** The line in which each chunk begins; one entry more than chunks, the last line. */
  readonly lines: Int32Array;
  /** The `special` bits of all chunks, joined. */
  readonly special: number;
  /** Its tags are read as such. */
  readonly isTemplate: boolean;
}

export function treeOf(chunks: readonly Chunk[], isTemplate = false): Tree {
  const offsets = new Int32Array(chunks.length + 1);
  const lines = new Int32Array(chunks.length + 1);
  let offset = 0;
  let line = 0;
  let special = 0;
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    offset += chunk?.text.length ?? 0;
    line += chunk?.lines ?? 0;
    special |= chunk?.special ?? 0;
    offsets[index + 1] = offset;
    lines[index + 1] = line;
  }
  return { chunks, offsets, lines, special, isTemplate };
}

export function parseTree(text: string, isTemplate = false): Tree {
  return treeOf(isTemplate ? parseTemplate(text) : parse(text), isTemplate);
}

/** The whole text, joined anew at each call. */
export function textOf(tree: Tree): string {
  return tree.chunks.map((it) => it.text).join('');
}

export function lengthOfTree(tree: Tree): number {
  return tree.offsets[tree.chunks.length] ?? 0;
}

export function offsetOfChunk(tree: Tree, index: number): number {
  return tree.offsets[index] ?? 0;
}

/** The chunk that holds the offset; an offset between two belongs to the second. -1 for an empty text. */
export function chunkIndexAt(tree: Tree, offset: number): number {
  return lastChunkAtMost(tree, tree.offsets, offset);
}

export function positionAt(tree: Tree, offset: number): Position {
  const index = chunkIndexAt(tree, offset);
  const chunk = tree.chunks[index];
  if (!chunk) return { line: 0, character: 0 };
  const { line, character } = lineIndexOf(chunk).position(offset - offsetOfChunk(tree, index));
  return { line: line + (tree.lines[index] ?? 0), character };
}

/** A position outside of the text becomes the nearest one inside. */
export function offsetAt(tree: Tree, position: Position): number {
  if (position.line < 0) return 0;
  const index = lastChunkAtMost(tree, tree.lines, position.line);
  const chunk = tree.chunks[index];
  if (!chunk) return 0;
  const line = position.line - (tree.lines[index] ?? 0);
  return offsetOfChunk(tree, index) + lineIndexOf(chunk).offset({ line, character: position.character });
}

/** The text between two offsets. */
export function sliceTree(tree: Tree, range: TextRange): string {
  const first = chunkIndexAt(tree, range.start);
  if (first < 0) return '';
  let text = '';
  for (let index = first; index < tree.chunks.length && offsetOfChunk(tree, index) < range.end; index++) {
    const base = offsetOfChunk(tree, index);
    text += tree.chunks[index]?.text.slice(Math.max(0, range.start - base), range.end - base) ?? '';
  }
  return text;
}

const lineIndexOf = memo((chunk: Chunk) => new LineIndex(chunk.text));

/** The index of the last chunk whose number is not above the limit. */
function lastChunkAtMost({ chunks }: Tree, numbers: Int32Array, limit: number): number {
  return Math.min(
    lastAtMost(limit, numbers.length, (index) => numbers[index] ?? 0),
    chunks.length - 1,
  );
}
