/** Applies refactorings to configurations with marks, and compares what the daemon reads before and after. */
import type { Locale } from '../../server/src/base/localized.ts';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import type { TextRange } from '../../server/src/base/text-range.ts';
import { conditionHolds } from '../../server/src/config/condition.ts';
import type { Change } from '../../server/src/ide/refactor/refactoring.ts';
import { type Offered, offersAt, refactorings } from '../../server/src/ide/refactor/table.ts';
import { isRefusal } from '../../server/src/ide/refusal.ts';
import { allDiagnostics, type Checked, check } from '../../server/src/lint/check.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import { type Chunk, tokenKind, tokenMeta, tokenText, wordOf } from '../../server/src/syntax/chunk.ts';
import * as token from '../../server/src/syntax/token.ts';
import { textOf } from '../../server/src/syntax/tree.ts';
import { sourceFile, sourceText } from '../../server/src/workspace/source-file.ts';
import { parseFixture } from './fixture.ts';

/** The texts of files by their names. */
export type Texts = Readonly<Record<string, string>>;

/** The first file, and all that are named as roots are; others are read through these. */
function isRoot(name: string, index: number): boolean {
  return index === 0 || name.endsWith('keepalived.conf');
}

export function checkTexts(texts: Texts, release = NEWEST_RELEASE): readonly Checked[] {
  const byName = new Map(Object.entries(texts).map(([name, text]) => [name, sourceText(name, text)]));
  const sources = {
    file: (name: string) => byName.get(name) ?? sourceFile(name, { kind: 'missing' }),
    includes: (from: string, pattern: string) => [from.replace(/[^/]*$/, '') + pattern],
  };
  const roots = [...byName.values()].filter(({ name }, index) => isRoot(name, index));
  return roots.map((it) => check(it, sources, { language: languageOf(release) }));
}

/** What is offered at a place, by id. */
export function offersIn(
  texts: Texts,
  name: string,
  range: TextRange,
  locale: Locale = 'en',
): ReadonlyMap<string, Offered> {
  const roots = checkTexts(texts);
  for (const checked of roots) {
    const file = [...(checked.analyses[0].config.files ?? [])].find((it) => it.name === name);
    if (!file) continue;
    const offers = offersAt({ checked, roots, file, range, locale }, refactorings);
    return new Map(offers.map((it) => [it.refactoring.id, it]));
  }
  return new Map();
}

export function textsOf(fixture: string): Texts {
  return Object.fromEntries(parseFixture(fixture).files.map(({ name, text }) => [name, text]));
}

/** What is offered for the first mark, by id. */
export function offers(fixture: string, locale: Locale = 'en'): ReadonlyMap<string, Offered> {
  const [mark] = parseFixture(fixture).marks;
  if (!mark) throw new Error('A fixture has a mark.');
  return offersIn(textsOf(fixture), mark.file, mark.range, locale);
}

/** The title, behind `disabled: ` the reason if there is one; undefined where it is not offered. */
export function titleOfRefactoring(fixture: string, id: string, locale: Locale = 'en'): string | undefined {
  const offer = offers(fixture, locale).get(id)?.offer;
  return offer && isRefusal(offer) ? `${offer.title}; disabled: ${offer.refusal[locale]}` : offer?.title;
}

/** The files that a refactoring changes or makes, as they are then; undefined where it can't be had. */
export function refactored(fixture: string, id: string, taken: readonly string[] = []): Texts | undefined {
  const offer = offers(fixture).get(id)?.offer;
  if (!offer || isRefusal(offer)) return undefined;
  return applied(offer.change((name) => taken.includes(name)));
}

export function applied({ edits, created }: Change): Texts {
  const files = [...new Set(edits.map((it) => it.file))];
  const texts = files.map((file): [string, string] => [
    file.name,
    applyEdits(
      textOf(file.tree),
      edits.filter((it) => it.file === file),
    ),
  ]);
  return { ...Object.fromEntries(texts), ...(created && { [created.name]: created.text }) };
}

/** The lines that the daemon reads of each root, under each profile. */
export function readLines(texts: Texts): readonly (readonly string[])[] {
  return checkTexts(texts).flatMap(({ read }) =>
    read.map(({ config }) => config.pieces.flatMap((it) => linesOf(it, config.profile))),
  );
}

function linesOf(chunk: Chunk, profile: string | undefined): readonly string[] {
  const lines: string[][] = [];
  let isRead = true;
  for (let at = chunk.from; at < chunk.to; at += token.TOKEN_SIZE) {
    const kind = tokenKind(chunk, at);
    if ((tokenMeta(chunk, at) & token.LINE_START) !== 0) isRead = true;
    if (kind === token.CONDITION) isRead = conditionHolds(tokenText(chunk, at), profile);
    if (kind === token.PATTERN) lines.pop();
    if (!isRead || UNREAD.includes(kind)) continue;
    const isBrace = kind === token.OPEN || kind === token.CLOSE;
    const isLine = isBrace || (tokenMeta(chunk, at) & token.FIRST) !== 0;
    const word = kind === token.WORD || kind === token.QUOTED ? wordOf(chunk, at) : tokenText(chunk, at);
    if (isLine || lines.length === 0) lines.push([word]);
    else lines.at(-1)?.push(word);
  }
  return lines.map((it) => it.join(' '));
}

const UNREAD: readonly number[] = [token.COMMENT, token.DEFINITION, token.CONDITION, token.PATTERN];

/** The findings of all roots, by rule. */
export function ruleCounts(texts: Texts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of checkTexts(texts).flatMap(allDiagnostics))
    counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

/** The rules of which there are more findings than before. */
export function newFindings(before: Texts, after: Texts): readonly string[] {
  const old = ruleCounts(before);
  return [...ruleCounts(after)].filter(([id, count]) => count > (old.get(id) ?? 0)).map(([id]) => id);
}
