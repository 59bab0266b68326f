/** Edits of the statements of a block. */
import type { TextRange } from '../../base/text-range.ts';
import { originOf } from '../../config/expand.ts';
import type { Span } from '../../config/finding.ts';
import { directiveOf, recordsOf, type Word, wordsFrom } from '../../config/statements.ts';
import type { FileEdit } from '../../lint/diagnostic.ts';
import type { Directive } from '../../schema/language.ts';
import { fullText, indentAt, isCommentLine, lineEnd, lineStart, wholeLines } from './file-lines.ts';
import type { WrittenBlock } from './written-block.ts';

/** A statement with a line of its own, in the file of its block. */
export interface WrittenStatement {
  readonly directive: Directive;
  readonly words: readonly Word[];
  /** From its first word to its last one. */
  readonly range: TextRange;
}

/** Undefined if one of them shares its line, stands in another file, or has a word that is not known. */
export function writtenStatements(written: WrittenBlock): readonly WrittenStatement[] | undefined {
  const { analysis, index, segment, block, file, body } = written;
  const text = fullText(file.tree);
  const found: WrittenStatement[] = [];
  for (const record of recordsOf(segment, block)) {
    const directive = directiveOf(block, record);
    const words = wordsFrom(segment, record);
    const origin = originOf(analysis.config, (analysis.starts[index] ?? 0) + record.piece);
    const last = words.at(-1);
    if (!directive || !last || origin.file !== file || words.some((it) => !it.isKnown)) return undefined;
    const range = { start: origin.base + (words[0]?.span.start ?? 0), end: origin.base + last.span.end };
    if (range.start < body.start || body.end < range.end) return undefined;
    const before = text.slice(lineStart(text, range.start), range.start);
    const behind = text.slice(range.end, lineEnd(text, range.end)).trim();
    const isOpened = directive.kind !== 'directive' && behind.startsWith('{');
    if (before.trim() !== '' || (behind !== '' && !isCommentLine(behind) && !isOpened)) return undefined;
    found.push({ directive, words, range });
  }
  return found;
}

/** The place of a word of the block in the file. */
export function rangeOf({ analysis, index }: WrittenBlock, { piece, start, end }: Span): TextRange {
  const { base } = originOf(analysis.config, (analysis.starts[index] ?? 0) + piece);
  return { start: base + start, end: base + end };
}

/** Takes the lines out. */
export function deletedLines({ file }: WrittenBlock, range: TextRange): FileEdit {
  return { file, range: wholeLines(fullText(file.tree), range), newText: '' };
}

export function replaced({ file }: WrittenBlock, range: TextRange, newText: string): FileEdit {
  return { file, range, newText };
}

/** Puts lines behind the line of an offset, indented as that one. */
export function linesBehind({ file }: WrittenBlock, at: number, lines: readonly string[]): FileEdit {
  const text = fullText(file.tree);
  const end = lineEnd(text, at);
  const before = text[end - 1] === '\r' ? end - 1 : end;
  const line = before < end ? '\r\n' : '\n';
  const indent = indentAt(text, at);
  return {
    file,
    range: { start: before, end: before },
    newText: lines.map((it) => `${line}${indent}${it}`).join(''),
  };
}
