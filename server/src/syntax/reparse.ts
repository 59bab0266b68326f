/** The next revision of a tree: only what an edit touches is read again. */
import type { TextEdit } from '../base/text-edit.ts';
import type { Chunk } from './chunk.ts';
import { parse, parseTemplate } from './parser.ts';
import { chunkIndexAt, lengthOfTree, offsetOfChunk, type Tree, treeOf } from './tree.ts';

/**
 * Equal to parsing the edited text from scratch: reading starts at the chunk before the edit, since nothing behind
 * a cut owes anything to what is before it, and ends where a new cut falls on an old one.
 * The range must lie within the text.
 */
export function reparse(tree: Tree, edit: TextEdit): Tree {
  if (tree.isTemplate) return reparseTemplate(tree, edit);
  const { range, newText } = edit;
  const first = Math.max(0, chunkIndexAt(tree, range.start) - 1);
  const touched = Math.max(0, chunkIndexAt(tree, range.end));
  const base = offsetOfChunk(tree, first);
  const shift = newText.length - (range.end - range.start);
  for (let ahead = 1; ; ahead *= 2) {
    const behind = Math.min(tree.chunks.length, touched + 1 + ahead);
    const text = editedText(tree, first, behind, edit);
    const { chunks, index } = readUntilOldCut(tree, text, base - shift, touched + 1, behind);
    if (index < behind || behind === tree.chunks.length) return splice(tree, first, chunks, index);
  }
}

/** Where a tag ends decides of all that follows, so a template is read from its start; chunks that are the same stay. */
function reparseTemplate(tree: Tree, edit: TextEdit): Tree {
  const fresh = parseTemplate(editedText(tree, 0, tree.chunks.length, edit));
  const old = tree.chunks;
  const least = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < least && isSame(old[head], fresh[head])) head++;
  let tail = 0;
  while (tail < least - head && isSame(old.at(-1 - tail), fresh.at(-1 - tail))) tail++;
  const changed = fresh.slice(head, fresh.length - tail);
  return treeOf(old.slice(0, head).concat(changed, old.slice(old.length - tail)), true);
}

function isSame(a: Chunk | undefined, b: Chunk | undefined): boolean {
  if (!a || !b || a.text !== b.text || a.special !== b.special || a.to - a.from !== b.to - b.from)
    return false;
  for (let at = a.to - a.from - 1; at >= 0; at--) {
    if (a.tokens[a.from + at] !== b.tokens[b.from + at]) return false;
  }
  return true;
}

/** The text of the chunks from `first` to before `behind`, with the edit made. */
function editedText(tree: Tree, first: number, behind: number, { range, newText }: TextEdit): string {
  const base = offsetOfChunk(tree, first);
  const old = tree.chunks
    .slice(first, behind)
    .map((it) => it.text)
    .join('');
  return old.slice(0, range.start - base) + newText + old.slice(range.end - base);
}

interface Read {
  readonly chunks: readonly Chunk[];
  /** The old chunk whose start is the last new cut; `behind` if there is none. */
  readonly index: number;
}

/** Reads the text, whose start is at `base` in the old numbering behind the edit, up to an old cut. */
function readUntilOldCut(tree: Tree, text: string, base: number, from: number, behind: number): Read {
  let index = from;
  const chunks = parse(text, (offset) => {
    const place = base + offset;
    while (index < behind && offsetOfChunk(tree, index) < place) index++;
    return index < behind && offsetOfChunk(tree, index) === place;
  });
  const end = base + chunks.reduce((length, it) => length + it.text.length, 0);
  return { chunks, index: index < behind && offsetOfChunk(tree, index) === end ? index : behind };
}

/** Chunks are what their texts are, so one that was read again to the same text stays the same object. */
function splice(tree: Tree, first: number, chunks: readonly Chunk[], behind: number): Tree {
  let kept = 0;
  while (kept < chunks.length && chunks[kept]?.text === tree.chunks[first + kept]?.text) kept++;
  const head = tree.chunks.slice(0, first + kept);
  return treeOf(head.concat(chunks.slice(kept), tree.chunks.slice(behind)));
}

/** True if the range lies within the text of the tree. */
export function isWithin(tree: Tree, edit: TextEdit): boolean {
  return edit.range.start <= edit.range.end && edit.range.end <= lengthOfTree(tree);
}
