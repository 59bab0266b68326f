/** Findings as the reports give them: in one language, with lines and columns that count from 1. */
import { type Locale, render } from '../base/localized.ts';
import { type Diagnostic, type FileRange, type Fix, sentenceOf, titleOf } from '../lint/diagnostic.ts';
import type { Severity } from '../lint/rule.ts';
import { positionAt } from '../syntax/tree.ts';
import { holdsSecret } from './reports/secrets.ts';

/** Columns are UTF-16 units; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding as it is kept: there may be a great many, and few are shown. */
export interface Found {
  readonly diagnostic: Diagnostic;
  readonly severity: Severity;
}

export interface Finding extends Found, Place {
  readonly file: string;
  readonly message: string;
}

export interface Edit extends Place {
  /** Left out in the file of the finding. */
  readonly file?: string;
  readonly newText: string;
}

export interface PlacedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function findingOf({ diagnostic, severity }: Found, locale: Locale): Finding {
  const file = diagnostic.file.name;
  return { ...placeOf(diagnostic), diagnostic, severity, file, message: sentenceOf(diagnostic, locale) };
}

function placeOf({ file: { tree }, range }: FileRange): Place {
  const start = positionAt(tree, range.start);
  const end = positionAt(tree, range.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

export function fixesOf({ diagnostic, file }: Finding, locale: Locale): readonly PlacedFix[] {
  return diagnostic.fixes().map((fix) => placedFix(fix, file, locale));
}

/** Those that can be passed on: an edit that puts in a password stays here. */
export function sharedFixesOf(finding: Finding, locale: Locale): readonly PlacedFix[] {
  return fixesOf(finding, locale).filter(({ edits }) => !edits.some((it) => holdsSecret(it.newText)));
}

function placedFix(fix: Fix, file: string, locale: Locale): PlacedFix {
  const edits = fix.edits.map((edit) => ({
    ...(edit.file.name !== file && { file: edit.file.name }),
    ...placeOf(edit),
    newText: edit.newText,
  }));
  return { title: titleOf(fix, locale), safe: fix.safe, edits };
}

export function relatedOf({ diagnostic }: Finding, locale: Locale): readonly RelatedPlace[] {
  return diagnostic.related.map((related) => {
    const { line, column } = placeOf(related);
    return { file: related.file.name, line, column, message: render(related.text, locale, related.args) };
  });
}

/** By file, then by place; what several roots say alike is kept once. */
export function sortedOnce(groups: readonly (readonly Found[])[]): readonly Found[] {
  const all = groups.length === 1 ? (groups[0] ?? []) : withoutRepeats(groups.flat());
  return [...all].sort(byPlace);
}

function withoutRepeats(all: readonly Found[]): readonly Found[] {
  const once = new Map<string, Found>();
  for (const it of all) {
    const { file, range, rule, message, args } = it.diagnostic;
    const key = `${file.name}\n${range.start}\n${range.end}\n${rule.id}\n${message.en}\n${JSON.stringify(args)}`;
    if (!once.has(key)) once.set(key, it);
  }
  return [...once.values()];
}

function byPlace({ diagnostic: a }: Found, { diagnostic: b }: Found): number {
  if (a.file.name !== b.file.name) return a.file.name < b.file.name ? -1 : 1;
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
