/** The light bulb where a name is used above its definition: the block of the definition moves above its first use. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { bracePairs } from './brace-pairs.ts';
import type { CodeAction } from './code-actions.ts';
import { localized } from './localized.ts';
import {
  commentsAbove,
  fullText,
  isCommentLine,
  lineBreak,
  lineEnd,
  lineStart,
} from './refactor/file-lines.ts';

const RULE = 'used-before-defined';

/** One action for each name; the first use that is found is the first in the text. */
export function moveActions(
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  range: TextRange,
  locale: Locale,
): readonly CodeAction[] {
  const found = diagnostics.filter((it) => it.rule.id === RULE && it.file === file);
  const asked = found.filter((it) => it.range.start <= range.end && range.start <= it.range.end);
  return asked.flatMap((diagnostic): readonly CodeAction[] => {
    const [definition] = diagnostic.related;
    const [first = diagnostic] = found.filter((it) => it.args.name === diagnostic.args.name);
    if (definition?.file !== file) return [];
    const moved = linesOfBlock(file, definition.range.start);
    const user = linesOfBlock(file, first.range.start);
    const text = fullText(file.tree);
    if (!moved || !user || moved.start < user.end) return [];
    const block = text.slice(moved.start, moved.end);
    // What a `$` means may be said in between.
    if (block.includes('$')) return [];
    const name = String(diagnostic.args.name);
    const newText = `${block.trimEnd()}${lineBreak(text).repeat(2)}`;
    return [
      {
        title: localized(locale, `Move '${name}' above its first use`, `把“${name}”移到首次使用之前`),
        kind: 'quickfix',
        isPreferred: false,
        edits: [
          { file, range: { start: user.start, end: user.start }, newText },
          { file, range: withBlankLine(text, moved), newText: '' },
        ],
        diagnostic,
      },
    ];
  });
}

/** The lines of the outermost block around the place, with the comments above it; undefined if it shares them. */
function linesOfBlock({ tree }: SourceFile, at: number): TextRange | undefined {
  const text = fullText(tree);
  const around = bracePairs(tree).filter(({ head, close }) => head <= at && at <= close);
  const [outer] = [...around].sort((a, b) => a.head - b.head);
  if (!outer) return undefined;
  const start = lineStart(text, outer.head);
  const end = lineEnd(text, outer.close);
  const behind = text.slice(outer.close + 1, end).trim();
  if (text.slice(start, outer.head).trim() !== '' || (behind !== '' && !isCommentLine(behind)))
    return undefined;
  return { start: commentsAbove(text, start), end: Math.min(end + 1, text.length) };
}

/** Of the blank lines around what goes away, those above stay. */
function withBlankLine(text: string, { start, end }: TextRange): TextRange {
  const above = text.slice(lineStart(text, Math.max(0, start - 1)), start);
  const below = lineEnd(text, end);
  if (text.slice(end, below).trim() === '' && end < text.length) return { start, end: below + 1 };
  return end === text.length && above.trim() === '' ? { start: start - above.length, end } : { start, end };
}
