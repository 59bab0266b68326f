/** Selected lines become comments, or lines again: `#` and `!` alike. */
import type { TextRange } from '../../base/text-range.ts';
import { isInsideDefinition } from '../../lint/comment-commands.ts';
import { CLOSE, DEFINITION, OPEN } from '../../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk } from '../../syntax/tree.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import { localized } from '../localized.ts';
import { fullText, isCommentLine, lineEnd, lineStart } from './file-lines.ts';
import type { Offer, RefactorContext, Refactoring } from './refactoring.ts';
import { countIn } from './written-block.ts';

export const toggleComment: Refactoring = {
  id: 'toggle-comment',
  kind: 'refactor.rewrite',
  at: ({ file, range, locale }: RefactorContext): Offer | undefined => {
    if (range.start === range.end) return undefined;
    const text = fullText(file.tree);
    const lines = linesIn(text, range);
    if (lines.length === 0 || isInDefinition(file, lines)) return undefined;
    if (lines.every(({ start, end }) => isCommentLine(text.slice(start, end)))) {
      const title = localized(locale, 'Uncomment the selected lines', '取消所选行的注释');
      return { title, change: () => ({ edits: lines.map((it) => uncommented(file, text, it)) }) };
    }
    if (!isBalanced(file, lines)) return undefined;
    const sign = signOf(text);
    const title = localized(locale, `Comment out the selected lines with ${sign}`, `用 ${sign} 注释所选行`);
    return { title, change: () => ({ edits: commented(file, text, lines, sign) }) };
  },
};

/** The lines that hold something. One of which only the start is selected is none of them. */
function linesIn(text: string, range: TextRange): readonly TextRange[] {
  const lines: TextRange[] = [];
  for (let start = lineStart(text, range.start); start < range.end; start = lineEnd(text, start) + 1) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
  }
  return lines;
}

/** The lines of a value that goes on end with the first comment. */
function isInDefinition(file: SourceFile, lines: readonly TextRange[]): boolean {
  const { tree } = file;
  const isWithin = ({ start }: TextRange): boolean => {
    const index = chunkIndexAt(tree, start);
    const chunk = tree.chunks[index];
    return chunk !== undefined && isInsideDefinition(chunk, start - offsetOfChunk(tree, index));
  };
  return lines.some((it) => isWithin(it) || isWithin({ start: it.end + 1, end: it.end + 1 }));
}

function isBalanced(file: SourceFile, lines: readonly TextRange[]): boolean {
  const range = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return countIn(file, range, OPEN) === countIn(file, range, CLOSE) && countIn(file, range, DEFINITION) === 0;
}

/** That of most comments of the file. */
function signOf(text: string): '#' | '!' {
  const bangs = text.match(/^[ \t]*!/gm)?.length ?? 0;
  const hashes = text.match(/^[ \t]*#/gm)?.length ?? 0;
  return bangs > hashes ? '!' : '#';
}

function uncommented(
  file: SourceFile,
  text: string,
  { start, end }: TextRange,
): { readonly file: SourceFile; readonly range: TextRange; readonly newText: string } {
  const line = text.slice(start, end);
  const [head = '', indent = ''] = /^([ \t]*)[#!] ?/.exec(line) ?? [];
  return { file, range: { start: start + indent.length, end: start + head.length }, newText: '' };
}

/** The signs stand below each other, as far left as the first word of any line. */
function commented(
  file: SourceFile,
  text: string,
  lines: readonly TextRange[],
  sign: string,
): readonly { readonly file: SourceFile; readonly range: TextRange; readonly newText: string }[] {
  const indents = lines.map(({ start, end }) => text.slice(start, end).search(/[^ \t]/));
  const column = indents.reduce((least, it) => Math.min(least, it), Number.POSITIVE_INFINITY);
  return lines.map(({ start }) => {
    const at = start + column;
    return { file, range: { start: at, end: at }, newText: `${sign} ` };
  });
}
