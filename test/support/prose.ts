/** What a machine can say of a text: lengths, punctuation, whether it is Chinese. */
import type { Locale, Localized } from '../../server/src/base/localized.ts';

const HAN = /\p{Script=Han}/gu;

/** Words of English, characters of Chinese. */
export function lengthOf(text: string, locale: Locale): number {
  return locale === 'en'
    ? text.split(/\s+/).filter((it) => it !== '').length
    : (text.match(HAN)?.length ?? 0);
}

const SENTENCE_END = { en: /(?<=[.!?])\s+/, zh: /[。\n]/ };
const LONGEST_SENTENCE = { en: 34, zh: 50 };

export function longSentences(text: string, locale: Locale): readonly string[] {
  return text.split(SENTENCE_END[locale]).filter((it) => lengthOf(it, locale) > LONGEST_SENTENCE[locale]);
}

const CODE_OR_GAP = /`[^`]*`|\{\w+\}/g;

/** The text with code and gaps as one Latin word each, so that blanks around them count and what is in them does not. */
function bare(text: string): string {
  return text.replace(CODE_OR_GAP, (it) => 'x'.repeat(it.length));
}

const NO_BLANK = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/gu;
const PUNCTUATION =
  /\p{Script=Han} ?[,;:!?()]|[,;:!?()] ?\p{Script=Han}|[，。；：、？！（）] +(?=\S)| +[，。；：、？！（）]|！/gu;

/** Blanks that lack between Han and Latin, and punctuation of the wrong width. */
export function chineseFaults(text: string): readonly string[] {
  const plain = bare(text);
  return [NO_BLANK, PUNCTUATION].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ index, 0: { length } }) =>
      text.slice(Math.max(0, index - 6), index + length + 6),
    ),
  );
}

/** Words of English in a row that are a sentence rather than a name. */
const MAX_LATIN_WORDS = 4;

/** English that was left standing; what is quoted may be a message of the daemon. */
export function untranslated(text: string): readonly string[] {
  const plain = bare(text).replace(/“[^”]*”/g, '，');
  const runs = plain.match(/[A-Za-z][A-Za-z'-]*(?:[ ,]+[A-Za-z][A-Za-z'-]*)+/g) ?? [];
  return runs.filter((it) => it.split(/[ ,]+/).length > MAX_LATIN_WORDS);
}

/** The code in a text, each once, in alphabetical order. */
export function codeIn(text: string): readonly string[] {
  return [...new Set(text.match(/`[^`]+`/g))].sort();
}

/** What is wrong with the Chinese half of a text, and whether both halves are there. */
export function faultsOf({ en, zh }: Localized): readonly string[] {
  if (en.trim() === '' || zh.trim() === '') return ['a half is missing'];
  const hasWords = /[A-Za-z]{2} +[a-z]{2}/.test(en.replace(CODE_OR_GAP, ''));
  return [
    ...(hasWords && lengthOf(zh, 'zh') === 0 ? [`not translated: ${zh}`] : []),
    ...untranslated(zh).map((it) => `English in Chinese: ${it}`),
    ...chineseFaults(zh).map((it) => `blank or punctuation: …${it}…`),
  ];
}
