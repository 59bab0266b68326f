/** The texts of the documentation: what a machine can check of how they are written, in both languages. */
import { describe, expect, test } from 'vitest';
import type { Locale, Localized } from '../../server/src/base/localized.ts';
import { rules } from '../../server/src/lint/registry.ts';
import type { Message } from '../../server/src/lint/rule.ts';
import { fullLanguage } from '../../server/src/schema/language.ts';
import { notationOf } from '../../server/src/schema/preprocessor.ts';
import { codeIn, faultsOf, lengthOf, longSentences } from '../support/prose.ts';
import { documented, type PlacedText, proseOf, things, wordsOf } from '../support/texts.ts';

const LOCALES: readonly Locale[] = ['en', 'zh'];
const MAX_SUMMARY = { en: 25, zh: 45 };
const MAX_BODY = { en: 120, zh: 230 };
const SENTENCE_END = { en: /[.?]$/, zh: /[。？]$/ };
const LEADS = { en: ['If omitted', 'If wrong'], zh: ['省略时', '写错时'] };

/** The places with a fault, each with what is wrong. */
function faults<Item extends { readonly at: string }>(
  items: readonly Item[],
  find: (item: Item) => readonly string[],
): readonly string[] {
  return items.flatMap((item) => find(item).map((it) => `${item.at}: ${it}`));
}

const halves = ({ text }: PlacedText): readonly string[] => (text ? faultsOf(text) : []);

const tooLong =
  (limits: Localized | Readonly<Record<Locale, number>>) =>
  ({ text }: PlacedText): readonly string[] =>
    text
      ? LOCALES.filter((it) => lengthOf(text[it], it) > Number(limits[it])).map((it) => `too long: ${it}`)
      : [];

const winding = ({ text }: PlacedText): readonly string[] =>
  text ? LOCALES.flatMap((it) => longSentences(text[it], it).map((found) => `long sentence: ${found}`)) : [];

describe('directives', () => {
  const all = things();
  const summaries = all.map(({ path, doc }) => ({ at: path, text: doc }));
  const bodies = all.flatMap(({ path, doc }) => (doc.body ? [{ at: path, text: doc.body, doc }] : []));

  test('each text has both halves, and the Chinese one is Chinese', () => {
    expect(faults(all.flatMap(proseOf), halves)).toEqual([]);
    expect(faults(documented().flatMap(wordsOf), halves)).toEqual([]);
  });

  test('a summary is one short sentence', () => {
    expect(faults(summaries, tooLong(MAX_SUMMARY))).toEqual([]);
    const open = summaries.filter(({ text }) => LOCALES.some((it) => !SENTENCE_END[it].test(text[it])));
    expect(open.map((it) => it.at)).toEqual([]);
  });

  test('sentences are short, and so is the whole', () => {
    expect(faults(all.flatMap(proseOf), winding)).toEqual([]);
    expect(faults(bodies, tooLong(MAX_BODY))).toEqual([]);
  });

  test('a body says what happens if the directive is omitted, and if it is wrong', () => {
    const lacking = faults(bodies, ({ text }) =>
      LOCALES.flatMap((it) => LEADS[it].filter((lead) => !text[it].includes(lead))),
    );
    expect(lacking).toEqual([]);
  });

  test('both halves have the same paragraphs and the same code', () => {
    const paragraphs = (text: string): number => text.split('\n\n').length;
    const differing = bodies.filter(
      ({ text: { en, zh } }) =>
        paragraphs(en) !== paragraphs(zh) || String(codeIn(en)) !== String(codeIn(zh)),
    );
    expect(differing.map((it) => it.at)).toEqual([]);
  });

  test('related directives are there, and another one', () => {
    const { byPath } = fullLanguage();
    const isThere = (path: string): boolean => byPath.has(path) || notationOf(path) !== undefined;
    const unknown = all.flatMap(({ path, doc }) =>
      (doc.see ?? []).filter((it) => it === path || !isThere(it)).map((it) => `${path}: ${it}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('rules', () => {
  const spoken = ({ advice, before, ...message }: Message): readonly Localized[] =>
    [message, advice, before].filter((it) => it !== undefined);
  const reasons = rules.map((it) => ({ at: it.id, text: it.why }));

  test('each text has both halves, and the Chinese one is Chinese', () => {
    const texts = rules.flatMap(({ id, title, why, messages, related }) =>
      [title, why, ...Object.values(messages).flatMap(spoken), ...(related ? [related] : [])].map((text) => ({
        at: id,
        text,
      })),
    );
    expect(faults(texts, halves)).toEqual([]);
  });

  test('the sentences of a reason are short', () => {
    expect(faults(reasons, winding)).toEqual([]);
  });
});
