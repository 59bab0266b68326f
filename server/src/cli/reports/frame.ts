/** The lines of a file that a finding is about, with carets below. */

import { lengthOfTree, offsetAt, sliceTree } from '../../syntax/tree.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import type { Finding } from '../finding.ts';
import { shownLine } from './cells.ts';
import type { Style } from './style.ts';

const NUMBER_WIDTH = 5;

/** What stands before each line that belongs to a finding and is none of the file. */
export const GUTTER = ' '.repeat(NUMBER_WIDTH + 1);

/** The line before, for orientation, the line itself, and the carets. */
export function frameOf(finding: Finding, style: Style): readonly string[] {
  const { file } = finding.diagnostic;
  const line = finding.line - 1;
  const before = line > 0 ? lineText(file, line - 1) : '';
  const text = lineText(file, line);
  const start = finding.column - 1;
  const end = finding.endLine > finding.line ? text.length : finding.endColumn - 1;
  const shown = shownLine(text, start, style.cut);
  const carets = '^'.repeat(Math.max(1, shown.cellOf(end) - shown.cellOf(start)));
  return [
    ...(before.trim() === '' ? [] : [numbered(line, shownLine(before, 0, style.cut).text, style)]),
    numbered(line + 1, shown.text, style),
    `${style.dim(`${GUTTER}${style.bar}`)} ${' '.repeat(shown.cellOf(start))}${style[finding.severity](carets)}`,
  ];
}

function numbered(line: number, text: string, style: Style): string {
  return `${style.dim(`${String(line).padStart(NUMBER_WIDTH)} ${style.bar}`)} ${text}`.trimEnd();
}

/** The text of a line that counts from 0, without its line end. */
export function lineText({ tree }: SourceFile, line: number): string {
  const start = offsetAt(tree, { line, character: 0 });
  const end =
    line < (tree.lines.at(-1) ?? 0) ? offsetAt(tree, { line: line + 1, character: 0 }) : lengthOfTree(tree);
  return sliceTree(tree, { start, end }).replace(/[\r\n]+$/, '');
}
