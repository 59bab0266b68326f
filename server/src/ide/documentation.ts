/** Texts about the language: where they come from, and how the long form is put together. */
import type { Locale, Localized } from '../base/localized.ts';
import type { Documentation, Line, Value } from '../schema/define.ts';
import { type Directive, fullLanguage } from '../schema/language.ts';
import { excerptOf } from './excerpt.ts';
import { deprecationLine, factsLine, linksLine, missingLine } from './facts.ts';
import { manualLink, referenceLink } from './links.ts';
import { localized } from './localized.ts';
import { code, codeBlock, dotted, paragraphs } from './markdown.ts';
import { argumentText, optionSignature, signatureOf } from './signature.ts';

/** The way to all texts about directives, values and options; they may be loaded only when first shown. */
export interface Texts {
  of(path: string): Documentation | undefined;
  value(path: string, value: string): Localized | undefined;
  option(path: string, keyword: string): Localized | undefined;
}

/** The texts as they stand in the language data. */
export const schemaTexts: Texts = {
  of: (path) => directiveAt(path)?.data.doc,
  value: (path, value) => {
    const directive = directiveAt(path);
    return directive && valuesOf(directive).find((it) => it.value === value && it.doc)?.doc;
  },
  option: (path, keyword) => {
    const directive = directiveAt(path);
    return (
      directive &&
      linesOf(directive)
        .flatMap((it) => it.options ?? [])
        .find((it) => it.keyword === keyword)?.doc
    );
  },
};

function directiveAt(path: string): Directive | undefined {
  return fullLanguage().byPath.get(path);
}

function linesOf({ data }: Directive): readonly Line[] {
  return data.entry ? [data, data.entry] : [data];
}

function valuesOf(directive: Directive): readonly Value[] {
  return linesOf(directive).flatMap(({ args, alternatives, options }) =>
    [args, ...(alternatives ?? []), ...(options ?? []).map((it) => it.args)]
      .flat()
      .flatMap((it) => it.type.values ?? []),
  );
}

/** What a completion item is about. Plain data, so that it can travel to the client and back. */
export type DocumentationKey =
  /** `missingIn` is the target, where that lacks it. */
  | { readonly kind: 'directive'; readonly path: string; readonly missingIn?: string }
  | { readonly kind: 'value'; readonly path: string; readonly value: string }
  | { readonly kind: 'option'; readonly path: string; readonly keyword: string };

/** Lines of the example that a list of completions shows. */
const MAX_EXAMPLE_LINES = 12;

/** The long form, as Markdown: what a hover says, then the body and an example. */
export function documentationOf(key: DocumentationKey, locale: Locale, texts: Texts): string | undefined {
  const directive = directiveAt(key.path);
  if (!directive) return undefined;
  if (key.kind === 'value') return valueText(directive, key.value, locale, texts);
  if (key.kind === 'option') return optionText(directive, key.keyword, locale, texts);
  const doc = texts.of(key.path);
  const example = doc && excerptOf(doc, directive.keyword, MAX_EXAMPLE_LINES);
  return paragraphs([
    key.missingIn === undefined ? undefined : missingLine(directive.data.since, key.missingIn, locale),
    deprecationLine(directive.data.deprecated, locale),
    code(signatureOf(directive)),
    doc?.[locale],
    factsLine(directive, locale),
    doc?.body?.[locale],
    example && codeBlock(example),
    seeLine(doc?.see ?? [], locale),
    dotted([
      linksLine(key.path, locale),
      `[${localized(locale, 'Manual', '手册')}](${manualLink(key.path)})`,
    ]),
  ]);
}

function seeLine(paths: readonly string[], locale: Locale): string | undefined {
  if (paths.length === 0) return undefined;
  const links = paths.map(
    (it) => `[${code(it.slice(it.lastIndexOf('.') + 1))}](${referenceLink(it, locale)})`,
  );
  return `${localized(locale, 'See also: ', '另见：')}${links.join(localized(locale, ', ', '、'))}`;
}

function valueText(directive: Directive, value: string, locale: Locale, texts: Texts): string {
  return paragraphs([
    code(`${directive.keyword} ${value}`),
    texts.value(directive.path, value)?.[locale],
    linksLine(directive.path, locale),
  ]);
}

function optionText(directive: Directive, keyword: string, locale: Locale, texts: Texts): string {
  const option = linesOf(directive)
    .flatMap((it) => it.options ?? [])
    .find((it) => it.keyword === keyword);
  const [first] = option?.args ?? [];
  return paragraphs([
    deprecationLine(option?.deprecated, locale),
    code(option ? optionSignature(option) : first ? argumentText(first) : keyword),
    texts.option(directive.path, keyword)?.[locale],
    linksLine(directive.path, locale),
  ]);
}
