/** Lines that a new name makes longer than keepalived reads. */
import type { FileEdit } from '../lint/diagnostic.ts';
import { utf8Length } from '../schema/types/utf8-length.ts';
import { MAX_LINE_BYTES } from '../syntax/token.ts';
import { offsetAt, positionAt, sliceTree } from '../syntax/tree.ts';
import { placeText, type Refusal, refuse } from './refusal.ts';

/** A line that is too long already is not counted. */
export function longLine(edits: readonly FileEdit[]): Refusal | undefined {
  const growth = new Map<string, { readonly edit: FileEdit; bytes: number }>();
  for (const edit of edits) {
    const old = sliceTree(edit.file.tree, edit.range);
    const key = `${positionAt(edit.file.tree, edit.range.start).line} ${edit.file.name}`;
    const line = growth.get(key) ?? { edit, bytes: 0 };
    line.bytes += utf8Length(edit.newText) - utf8Length(old);
    growth.set(key, line);
  }
  for (const { edit, bytes } of growth.values()) {
    const length = lineLength(edit);
    if (bytes <= 0 || length >= MAX_LINE_BYTES || length + bytes < MAX_LINE_BYTES) continue;
    return refuse(
      `${placeText(edit)} would have more than ${MAX_LINE_BYTES - 1} bytes, and keepalived reads no longer lines.`,
      `${placeText(edit)} 将超过 ${MAX_LINE_BYTES - 1} 字节，keepalived 不读取更长的行。`,
    );
  }
  return undefined;
}

function lineLength({ file: { tree }, range }: FileEdit): number {
  const { line } = positionAt(tree, range.start);
  const start = offsetAt(tree, { line, character: 0 });
  const end = offsetAt(tree, { line: line + 1, character: 0 });
  return utf8Length(sliceTree(tree, { start, end }).replace(/[\r\n]+$/, ''));
}
