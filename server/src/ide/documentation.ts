/** Texts about the language: where they come from, and how the long form is put together. */
import type { Locale, Localized } from '../base/localized.ts';
import type { Documentation, Line, Value } from '../schema/define.ts';
import { type Directive, fullLanguage } from '../schema/language.ts';
import { notationOf } from '../schema/preprocessor.ts';
import { excerptOf } from './excerpt.ts';
import { deprecationLine, factsLine, linksLine, missingLine, releaseText } from './facts.ts';
import { code, codeBlock, paragraphs } from './markdown.ts';
import { argumentText, optionSignature, signatureOf } from './signature.ts';

/** The way to all texts about directives, values and options; they may be loaded only when first shown. */
export interface Texts {
  of(path: string): Documentation | undefined;
  value(path: string, value: string): Localized | undefined;
  option(path: string, keyword: string): Localized | undefined;
  /** Of what is no directive: `include`, `~SEQ`, `_PWD`. */
  notation(name: string): Documentation | undefined;
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
  notation: (name) => notationOf(name)?.doc,
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
  | { readonly kind: 'option'; readonly path: string; readonly keyword: string }
  | { readonly kind: 'notation'; readonly name: string };

/** Lines of the example that a list of completions shows. */
const MAX_EXAMPLE_LINES = 12;

/** The long form, as Markdown: what a hover says, then the body and an example. */
export function documentationOf(key: DocumentationKey, locale: Locale, texts: Texts): string | undefined {
  if (key.kind === 'notation') return longNotationText(key.name, locale, texts);
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
    linksLine(key.path, locale),
  ]);
}

/** What a hover says of something that is no directive. */
export function notationText(name: string, locale: Locale, texts: Texts): string | undefined {
  const notation = notationOf(name);
  return (
    notation &&
    paragraphs([code(notation.form), texts.notation(name)?.[locale], releaseText(notation.since, locale)])
  );
}

function longNotationText(name: string, locale: Locale, texts: Texts): string | undefined {
  const short = notationText(name, locale, texts);
  const doc = texts.notation(name);
  return short && paragraphs([short, doc?.body?.[locale], doc?.example && codeBlock(doc.example)]);
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
