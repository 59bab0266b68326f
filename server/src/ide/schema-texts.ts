/** The texts as they stand in the language data and the rules; programs read them from files that are made of these. */
import type { Locale, Localized } from '../base/localized.ts';
import { rules } from '../lint/registry.ts';
import type { RuleTexts } from '../lint/rule.ts';
import type { Documentation, Line } from '../schema/define.ts';
import { type Directive, fullLanguage } from '../schema/language.ts';
import { notations } from '../schema/preprocessor.ts';
import {
  type DirectiveText,
  type RuleText,
  type Texts,
  type TextsData,
  type ThingText,
  textsFileOf,
  textsFrom,
} from './texts.ts';

/** The same object at each call. */
export function schemaTexts(locale: Locale): Texts {
  const texts = made.get(locale) ?? textsFrom(textsIn(locale));
  made.set(locale, texts);
  return texts;
}

const made = new Map<Locale, Texts>();

/** What the build writes beside the programs. */
export function textsFileIn(locale: Locale): string {
  return textsFileOf(textsIn(locale));
}

function textsIn(locale: Locale): TextsData {
  const directives = [...fullLanguage().byPath.values()];
  return {
    directive: Object.fromEntries(directives.map((it) => [it.path, directiveText(it, locale)])),
    notation: Object.fromEntries(notations.map((it) => [it.name, thingText(it.doc, locale)])),
    rule: Object.fromEntries(rules.map((it) => [it.id, ruleText(it, locale)])),
  };
}

function directiveText({ data }: Directive, locale: Locale): DirectiveText {
  const lines = data.entry ? [data, data.entry] : [data];
  const values = named(lines.flatMap(valuesOf), locale);
  const options = named(lines.flatMap(optionsOf), locale);
  return {
    ...thingText(data.doc, locale),
    ...(values && { values }),
    ...(options && { options }),
  };
}

function thingText(doc: Documentation, locale: Locale): ThingText {
  const { body, pitfalls, example, see } = doc;
  return {
    summary: doc[locale],
    ...(body && { body: body[locale] }),
    ...(pitfalls && { pitfalls: pitfalls.map((it) => it[locale]) }),
    ...(example !== undefined && { example }),
    ...(see && { see }),
  };
}

function ruleText({ title, why, examples }: RuleTexts, locale: Locale): RuleText {
  return { title: title[locale], why: why[locale], examples };
}

type Named = readonly [name: string, text: Localized | undefined];

function valuesOf({ args, alternatives, options }: Line): readonly Named[] {
  return [args, ...(alternatives ?? []), ...(options ?? []).map((it) => it.args)]
    .flat()
    .flatMap((it) => it.type.values ?? [])
    .map((it) => [it.value, it.doc]);
}

function optionsOf({ options }: Line): readonly Named[] {
  return (options ?? []).map((it) => [it.keyword ?? '', it.doc]);
}

/** Of several texts of one name the first is taken; undefined if there is none. */
function named(all: readonly Named[], locale: Locale): Readonly<Record<string, string>> | undefined {
  const texts = new Map<string, string>();
  for (const [name, text] of all) if (text && !texts.has(name)) texts.set(name, text[locale]);
  return texts.size > 0 ? Object.fromEntries(texts) : undefined;
}
