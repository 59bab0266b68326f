/** The text of a file by lines, for edits that take whole ones. */
import { memo } from '../../base/memo.ts';
import type { TextRange } from '../../base/text-range.ts';
import { textOf } from '../../syntax/tree.ts';

export const fullText = memo(textOf);

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of an offset ends, before its line feed. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The lines that a range touches, with the line feed of the last one. */
export function wholeLines(text: string, { start, end }: TextRange): TextRange {
  return { start: lineStart(text, start), end: Math.min(lineEnd(text, end) + 1, text.length) };
}

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, at: number): string {
  const start = lineStart(text, at);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

/** How lines of the text end. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

const COMMENT_LINE = /^[ \t]*[#!]/;

export function isCommentLine(line: string): boolean {
  return COMMENT_LINE.test(line);
}

/**
 * Where the comments begin that stand directly above a line. A run of them from the first line on belongs to the file,
 * not to what stands below.
 */
export function commentsAbove(text: string, start: number): number {
  let first = start;
  while (first > 0) {
    const before = lineStart(text, first - 1);
    if (!isCommentLine(text.slice(before, first))) return first;
    first = before;
  }
  return start;
}
