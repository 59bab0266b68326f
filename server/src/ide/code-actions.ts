/** The light bulb: the fixes of the diagnostics in a range, and all safe ones of a file at once. */
import type { Locale } from '../base/localized.ts';
import type { TextEdit } from '../base/text-edit.ts';
import type { TextRange } from '../base/text-range.ts';
import { type Diagnostic, type FileEdit, type Fix, titleOf } from '../lint/diagnostic.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { localized } from './localized.ts';

export const FIX_ALL = 'source.fixAll.keepalived';

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | typeof FIX_ALL;
  /** The one that a key press applies: safe, and the first of its finding. */
  readonly isPreferred: boolean;
  readonly edits: readonly FileEdit[];
  /** The finding that it mends; undefined for all at once. */
  readonly diagnostic?: Diagnostic;
}

/** The fixes of all diagnostics that touch the range, each title at each place once. */
export function quickFixes(
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  range: TextRange,
  locale: Locale,
): readonly CodeAction[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((it) => it.file.name === file.name && meets(it.range, range))
    .flatMap((diagnostic) => diagnostic.fixes().map((fix, rank) => quickFix(diagnostic, fix, rank, locale)))
    .filter(({ title, edits }) => {
      const key = [title, ...edits.map((it) => `${it.range.start} ${it.file.name}`)].join('\n');
      return !seen.has(key) && seen.add(key);
    });
}

function quickFix(diagnostic: Diagnostic, fix: Fix, rank: number, locale: Locale): CodeAction {
  const isPreferred = fix.safe && rank === 0;
  return { title: titleOf(fix, locale), kind: 'quickfix', isPreferred, edits: fix.edits, diagnostic };
}

/** All safe fixes; undefined if there is none. */
export function fixAll(
  diagnostics: readonly Diagnostic[],
  file: SourceFile,
  locale: Locale,
): CodeAction | undefined {
  const edits = fixAllEdits(diagnostics, file);
  if (edits.length === 0) return undefined;
  const title = localized(locale, 'Fix all safe problems in this file', '修复此文件中所有可安全修复的问题');
  return { title, kind: FIX_ALL, isPreferred: false, edits: edits.map((it) => ({ ...it, file })) };
}

/** The edits of the first safe fix of each finding. A fix that would overlap an earlier one waits for the next time. */
export function fixAllEdits(diagnostics: readonly Diagnostic[], file: SourceFile): readonly TextEdit[] {
  const accepted: TextEdit[] = [];
  for (const diagnostic of diagnostics) {
    if (diagnostic.file.name !== file.name) continue;
    const fix = diagnostic
      .fixes()
      .find((it) => it.safe && it.edits.every(({ file: { name } }) => name === file.name));
    if (!fix || fix.edits.some((edit) => accepted.some((it) => clash(it, edit)))) continue;
    accepted.push(...fix.edits.map(({ range, newText }) => ({ range, newText })));
  }
  return accepted.sort((a, b) => a.range.start - b.range.start);
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Two insertions at one place clash as well, since their order would be left to chance. */
function clash(a: TextEdit, b: TextEdit): boolean {
  if (a.range.start === b.range.start) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
