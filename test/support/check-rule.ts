/** The one place of the tests that knows how diagnostics and fixes are made. */
import { expect } from 'vitest';
import { LineIndex } from '../../server/src/base/line-index.ts';
import { type Locale, render } from '../../server/src/base/localized.ts';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import { MAX_INCLUDED_FILES, type Sources } from '../../server/src/config/expand.ts';
import { allDiagnostics, check } from '../../server/src/lint/check.ts';
import { clusterOutcome } from '../../server/src/lint/collect-cluster.ts';
import { type Diagnostic, type Fix, sentenceOf } from '../../server/src/lint/diagnostic.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import { type SourceFile, sourceFile, sourceText } from '../../server/src/workspace/source-file.ts';
import { type Expectation, type FixtureFile, parseFixture } from './fixture.ts';

/** All findings of a configuration; the first file is its root. */
export function diagnose(files: readonly FixtureFile[], profile?: string): readonly Diagnostic[] {
  const sources = sourcesOf(files);
  const root = sources.file(files[0]?.name ?? '');
  if (!root) throw new Error('A fixture has at least one file.');
  const language = languageOf(NEWEST_RELEASE);
  return allDiagnostics(
    check(root, sources, { language, ...(profile !== undefined && { profiles: [profile] }) }),
  );
}

/** All findings of the nodes of a cluster, each file being a root of its own. */
export function diagnoseNodes(files: readonly FixtureFile[]): readonly Diagnostic[] {
  const sources = sourcesOf(files);
  const language = languageOf(NEWEST_RELEASE);
  const roots = files.map(({ name }) =>
    check(sources.file(name) ?? sourceText(name, ''), sources, { language }),
  );
  return [...roots.flatMap(allDiagnostics), ...clusterOutcome(roots).diagnostics];
}

/** Included files lie side by side; `*` is the only wildcard, and `**` finds more files than are read. */
function sourcesOf(files: readonly FixtureFile[]): Sources {
  const byName = new Map<string, SourceFile>(files.map((it) => [it.name, sourceText(it.name, it.text)]));
  return {
    file: (name) => byName.get(name) ?? sourceFile(name, { kind: 'missing' }),
    includes: (_from, pattern) => {
      if (pattern.includes('**')) return manyNames(pattern);
      if (!pattern.includes('*')) return [pattern];
      const [head = '', tail = ''] = pattern.split('*');
      return [...byName.keys()].filter((it) => it.startsWith(head) && it.endsWith(tail)).sort();
    },
  };

  function manyNames(pattern: string): readonly string[] {
    const names = Array.from({ length: MAX_INCLUDED_FILES + 1 }, (_, index) => `${pattern} ${index}`);
    for (const name of names) byName.set(name, sourceText(name, ''));
    return names;
  }
}

/** What these miss, fixtures leave out because they are minimal. */
const ABOUT_ABSENCE: ReadonlySet<string> = new Set([
  'missing-virtual-router-id',
  'missing-interface',
  'no-virtual-address',
]);

/** The same as `checkRule`, of the nodes of a cluster. */
export function checkNodes(fixture: string): void {
  const { files, expectations } = parseFixture(fixture);
  compareFindings(diagnoseNodes(files), expectations);
}

/**
 * The findings of a fixture are those that its comments with carets expect, and no others. What is missing in it
 * counts only where one of the comments names the rule.
 */
export function checkRule(fixture: string, profile?: string): void {
  const { files, expectations } = parseFixture(fixture);
  compareFindings(diagnose(files, profile), expectations);
}

function compareFindings(diagnostics: readonly Diagnostic[], expectations: readonly Expectation[]): void {
  const named = new Set(expectations.map((it) => it.rule));
  const found = diagnostics
    .filter(({ rule }) => !ABOUT_ABSENCE.has(rule.id) || named.has(rule.id))
    .map(foundAt);
  const expected = expectations.map((it) => withSentence(it, found));
  expect(found.map(describeFinding).sort()).toEqual(expected.map(describeFinding).sort());
}

function foundAt(diagnostic: Diagnostic): Expectation {
  const { file, range, rule } = diagnostic;
  const index = new LineIndex(textOf(file));
  const start = index.position(range.start);
  const end = index.position(range.end);
  return {
    file: file.name,
    line: start.line + 1,
    start: start.character,
    end: end.line === start.line ? end.character : start.character + 1,
    rule: rule.id,
    text: sentenceOf(diagnostic, 'en'),
  };
}

/** A comment may give a part of the sentence, or none of it. */
function withSentence(expected: Expectation, found: readonly Expectation[]): Expectation {
  const fits = found.find(
    (it) =>
      it.file === expected.file &&
      it.line === expected.line &&
      it.start === expected.start &&
      it.rule === expected.rule &&
      it.text.includes(expected.text),
  );
  return fits ? { ...expected, text: fits.text } : expected;
}

function describeFinding({ file, line, start, end, rule, text }: Expectation): string {
  return `${file}:${line}:${start}-${end} ${rule}: ${text}`;
}

export function textOf({ tree }: SourceFile): string {
  return tree.chunks.map((it) => it.text).join('');
}

/** The fixes of one rule in a configuration, the first one of each finding; those of inner blocks come first. */
export function fixesOf(
  rule: string,
  files: readonly FixtureFile[],
  found: readonly Diagnostic[] = diagnose(files),
): readonly Fix[] {
  const diagnostics = found.filter((it) => it.rule.id === rule);
  return diagnostics.reverse().flatMap((it) => it.fixes().slice(0, 1));
}

/** The files with the edits of fixes made. */
export function applyFixes(files: readonly FixtureFile[], fixes: readonly Fix[]): readonly FixtureFile[] {
  const edits = fixes.flatMap((it) => it.edits);
  return files.map(({ name, text }) => ({
    name,
    text: applyEdits(
      text,
      edits.filter((it) => it.file.name === name),
    ),
  }));
}

/** The first fix of each finding of the rule turns one configuration into the other. */
export function checkFix(rule: string, before: string, after: string): void {
  const { files } = parseFixture(before);
  const fixes = fixesOf(rule, files);
  expect(fixes.length).toBeGreaterThan(0);
  expect(applyFixes(files, fixes)).toEqual(parseFixture(after).files);
}

/** No finding of the rule in the configuration has a fix. */
export function checkNoFix(rule: string, fixture: string): void {
  expect(fixesOf(rule, parseFixture(fixture).files)).toEqual([]);
}

/** The first fix of each finding of the rule in the nodes of a cluster turns them into others. */
export function checkNodesFix(rule: string, before: string, after: string): void {
  const { files } = parseFixture(before);
  const fixes = fixesOf(rule, files, diagnoseNodes(files));
  expect(fixes.length).toBeGreaterThan(0);
  expect(applyFixes(files, fixes)).toEqual(parseFixture(after).files);
}

/** What is said at the further places of each finding of a rule in the nodes of a cluster. */
export function relatedTexts(
  rule: string,
  fixture: string,
  locale: Locale = 'en',
): readonly (readonly string[])[] {
  return diagnoseNodes(parseFixture(fixture).files)
    .filter((it) => it.rule.id === rule)
    .map(({ related }) => related.map(({ text, args }) => render(text, locale, args)));
}

/** No finding of the rule in the nodes of a cluster has a fix. */
export function checkNoNodesFix(rule: string, fixture: string): void {
  const { files } = parseFixture(fixture);
  const found = diagnoseNodes(files).filter((it) => it.rule.id === rule);
  expect(found.length).toBeGreaterThan(0);
  expect(fixesOf(rule, files, found)).toEqual([]);
}
