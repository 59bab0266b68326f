/** The light bulb: the fixes of the diagnostics in a range, and all safe ones of a file at once. */

import { EditRounds } from '../base/edit-rounds.ts';
import type { Locale } from '../base/localized.ts';
import { applyEdits, type TextEdit } from '../base/text-edit.ts';
import type { TextRange } from '../base/text-range.ts';
import { type Diagnostic, type FileEdit, type Fix, titleOf } from '../lint/diagnostic.ts';
import { lengthOfTree, textOf } from '../syntax/tree.ts';
import { type SourceFile, sourceText } from '../workspace/source-file.ts';
import { localized } from './localized.ts';

export const FIX_ALL = 'source.fixAll.keepalived';

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix';
  /** The one that a key press applies: safe, and the first of its finding. */
  readonly isPreferred: boolean;
  readonly edits: readonly FileEdit[];
  /** The finding that it mends. */
  readonly diagnostic: Diagnostic;
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

/** Whether there is anything to be mended by all safe fixes at once. */
export function isFixable(diagnostics: readonly Diagnostic[], file: SourceFile): boolean {
  return diagnostics.some((it) => it.file.name === file.name && safeFixOf(it) !== undefined);
}

export function fixAllTitle(locale: Locale): string {
  return localized(locale, 'Fix all safe problems in this file', '修复此文件中所有可安全修复的问题');
}

/** Fixes that wait for each other are made within as many rounds; each but the last one makes progress. */
export const MAX_ROUNDS = 50;

/**
 * All safe fixes, and those of what comes to light behind them, as edits of the file as it is. `findingsIn` answers
 * for the file as it is after some of them.
 */
export function fixAll(
  file: SourceFile,
  findingsIn: (file: SourceFile) => readonly Diagnostic[],
): readonly TextEdit[] {
  const rounds = new EditRounds(lengthOfTree(file.tree));
  const seen = new Set<string>();
  let now = file;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = safeEdits(findingsIn(now), now);
    const text = applyEdits(textOf(now.tree), edits);
    // Two fixes that undo each other end where they began.
    if (edits.length === 0 || seen.has(text)) break;
    seen.add(text);
    rounds.add(edits);
    now = sourceText(file.name, text);
  }
  return rounds.edits();
}

/** The edits of the first safe fix of each finding. A fix that would overlap an earlier one waits for the next time. */
export function safeEdits(diagnostics: readonly Diagnostic[], file: SourceFile): readonly TextEdit[] {
  const accepted: TextEdit[] = [];
  for (const diagnostic of diagnostics) {
    if (diagnostic.file.name !== file.name) continue;
    const fix = safeFixOf(diagnostic);
    if (!fix || fix.edits.some((edit) => accepted.some((it) => clash(it, edit)))) continue;
    accepted.push(...fix.edits.map(({ range, newText }) => ({ range, newText })));
  }
  return accepted.sort((a, b) => a.range.start - b.range.start);
}

/** What a fix changes elsewhere is for a person to look at, so it is none of these. */
export function safeFixOf(diagnostic: Diagnostic): Fix | undefined {
  const { name } = diagnostic.file;
  return diagnostic.fixes().find((it) => it.safe && it.edits.every(({ file }) => file.name === name));
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Two insertions at one place clash as well, since their order would be left to chance. */
function clash(a: TextEdit, b: TextEdit): boolean {
  if (a.range.start === b.range.start) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
