/** The light bulb's last resort: a comment that silences a rule for one line. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { isInsideDefinition } from '../lint/comment-commands.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import { chunkIndexAt, offsetOfChunk, sliceTree, type Tree } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import type { CodeAction } from './code-actions.ts';
import { localized } from './localized.ts';

/** What is found about such comments is mended by taking them away. */
const OWN_RULE = 'unused-suppression';

/** One action for each rule in each line that has a finding in the range. */
export function silenceActions(
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  range: TextRange,
  locale: Locale,
): readonly CodeAction[] {
  const seen = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const { rule } = diagnostic;
    const { start, end } = diagnostic.range;
    if (diagnostic.file.name !== file.name || start > range.end || end < range.start) return [];
    const place = rule.id === OWN_RULE ? undefined : placeAbove(file.tree, start);
    const key = `${place?.offset} ${rule.id}`;
    if (!place || seen.has(key)) return [];
    seen.add(key);
    const { offset, indent, lineEnd } = place;
    // What is found at the very start is about the file, not about its first line.
    const isOfFile = end === 0;
    const newText = `${indent}# keepalived-lint-disable-${isOfFile ? 'file' : 'next-line'} ${rule.id}${lineEnd}`;
    return [
      {
        title: isOfFile
          ? localized(locale, `Silence '${rule.id}' in this file`, `在此文件中忽略“${rule.id}”`)
          : localized(locale, `Silence '${rule.id}' on this line`, `在此行忽略“${rule.id}”`),
        kind: 'quickfix' as const,
        isPreferred: false,
        edits: [{ file, range: { start: offset, end: offset }, newText }],
        diagnostic,
      },
    ];
  });
}

interface PlaceAbove {
  /** Where the line begins. */
  readonly offset: number;
  readonly indent: string;
  readonly lineEnd: string;
}

const BYTE_ORDER_MARK = '\u{feff}';
const MAX_INDENT = 256;

/** Undefined where a line of its own would change what the daemon reads. */
function placeAbove(tree: Tree, at: number): PlaceAbove | undefined {
  const index = chunkIndexAt(tree, at);
  const chunk = tree.chunks[index];
  if (!chunk) return undefined;
  const base = offsetOfChunk(tree, index);
  const start = at === base ? 0 : chunk.text.lastIndexOf('\n', at - base - 1) + 1;
  const head = sliceTree(tree, { start: base + start, end: base + start + MAX_INDENT });
  if (head.startsWith(BYTE_ORDER_MARK) || isInsideDefinition(chunk, start)) return undefined;
  const indent = /^[ \t]*/.exec(head)?.[0] ?? '';
  return { offset: base + start, indent, lineEnd: chunk.text.includes('\r\n') ? '\r\n' : '\n' };
}
