/** Every directive, block, option and value of the language is documented, in words of its own. */
import { expect, test } from 'vitest';
import type { Documentation } from '../../server/src/schema/define.ts';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { documented, wordsOf } from '../support/texts.ts';

const all = documented();

test('each directive has a body', () => {
  expect(all.filter(({ data }) => !data.doc.body).map((it) => it.path)).toEqual([]);
});

test('each leads to related directives', () => {
  expect(all.filter(({ data }) => !data.doc.see?.length).map((it) => it.path)).toEqual([]);
});

/** An old name, or in a block of one: its successor has the example. */
function isOld(directive: Directive | undefined): boolean {
  if (!directive) return false;
  const { deprecated, removed } = directive.data;
  return deprecated !== undefined || removed !== undefined || isOld(directive.parent);
}

test('each that takes more than a word has an example', () => {
  const lacking = all.filter(
    ({ kind, data }) => data.doc.example === undefined && (kind !== 'directive' || data.args.length > 0),
  );
  expect(lacking.filter((it) => !isOld(it)).map((it) => it.path)).toEqual([]);
});

test('each option and each value says what it means', () => {
  const silent = all.flatMap(wordsOf).filter(({ text }) => text === undefined);
  expect(silent.map(({ at }) => at)).toEqual([]);
});

test('no two directives share a text, but the same one in several blocks', () => {
  const texts = (doc: Documentation): readonly string[] =>
    [doc.en, doc.zh, doc.body?.en, doc.body?.zh].filter((it) => it !== undefined);
  const owners = new Map<string, Set<string>>();
  for (const { keyword, data } of fullLanguage().byPath.values()) {
    for (const text of texts(data.doc)) owners.set(text, (owners.get(text) ?? new Set()).add(keyword));
  }
  const shared = [...owners].filter(([, keywords]) => keywords.size > 1);
  expect(shared.map(([text, keywords]) => [...keywords, text])).toEqual([]);
});
