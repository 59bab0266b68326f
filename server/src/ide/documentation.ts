/** The long form of the texts about the language. */
import type { Locale } from '../base/localized.ts';
import type { Line } from '../schema/define.ts';
import { type Directive, fullLanguage } from '../schema/language.ts';
import { notationOf } from '../schema/preprocessor.ts';
import { scenarioText } from './complete-scenarios.ts';
import { excerptOf } from './excerpt.ts';
import {
  deprecationLine,
  factsLine,
  linksLine,
  missingLine,
  notationLinksLine,
  releaseText,
} from './facts.ts';
import { manualLink, notationLink, referenceLink } from './links.ts';
import { localized } from './localized.ts';
import { code, codeBlock, dotted, paragraphs } from './markdown.ts';
import { argumentText, optionSignature, signatureOf } from './signature.ts';
import type { Texts } from './texts.ts';

/** What a completion item is about. Plain data, so that it can travel to the client and back. */
export type DocumentationKey =
  /** `missingIn` is the target, where that lacks it. */
  | { readonly kind: 'directive'; readonly path: string; readonly missingIn?: string }
  | { readonly kind: 'value'; readonly path: string; readonly value: string }
  | { readonly kind: 'option'; readonly path: string; readonly keyword: string }
  | { readonly kind: 'notation'; readonly name: string }
  | { readonly kind: 'scenario'; readonly name: string };

/** Lines of the example that a list of completions shows. */
const MAX_EXAMPLE_LINES = 12;

/** The long form, as Markdown: what a hover says, then the body and an example. */
export function documentationOf(key: DocumentationKey, locale: Locale, texts: Texts): string | undefined {
  if (key.kind === 'notation') return longNotationText(key.name, locale, texts);
  if (key.kind === 'scenario') return scenarioText(key.name, locale);
  const directive = fullLanguage().byPath.get(key.path);
  if (!directive) return undefined;
  if (key.kind === 'value') return valueText(directive, key.value, locale, texts);
  if (key.kind === 'option') return optionText(directive, key.keyword, locale, texts);
  const doc = texts.of(key.path);
  const example = doc && excerptOf(doc, directive.keyword, MAX_EXAMPLE_LINES);
  return paragraphs([
    key.missingIn === undefined ? undefined : missingLine(directive.data.since, key.missingIn, locale),
    deprecationLine(directive.data.deprecated, locale),
    code(signatureOf(directive)),
    doc?.summary,
    factsLine(directive, locale),
    doc?.body,
    example && codeBlock(example),
    seeLine(doc?.see ?? [], locale),
    dotted([
      linksLine(key.path, locale),
      `[${localized(locale, 'Manual', '手册')}](${manualLink(key.path)})`,
    ]),
  ]);
}

/** What is related: directives by their paths, notations by their names. */
function seeLine(related: readonly string[], locale: Locale): string | undefined {
  if (related.length === 0) return undefined;
  const links = related.map((it) => {
    const isNotation = notationOf(it) !== undefined;
    const name = isNotation ? it : it.slice(it.lastIndexOf('.') + 1);
    return `[${code(name)}](${isNotation ? notationLink(it, locale) : referenceLink(it, locale)})`;
  });
  return `${localized(locale, 'See also: ', '另见：')}${links.join(localized(locale, ', ', '、'))}`;
}

/** What a hover says of something that is no directive. */
export function notationText(name: string, locale: Locale, texts: Texts): string | undefined {
  const notation = notationOf(name);
  if (!notation) return undefined;
  const facts = dotted([releaseText(notation.since, locale), notationLinksLine(name, locale)]);
  return paragraphs([code(notation.form), texts.notation(name)?.summary, facts]);
}

function longNotationText(name: string, locale: Locale, texts: Texts): string | undefined {
  const short = notationText(name, locale, texts);
  const text = texts.notation(name);
  return short && paragraphs([short, text?.body, text?.example && codeBlock(text.example)]);
}

function linesOf({ data }: Directive): readonly Line[] {
  return data.entry ? [data, data.entry] : [data];
}

function valueText(directive: Directive, value: string, locale: Locale, texts: Texts): string {
  return paragraphs([
    code(`${directive.keyword} ${value}`),
    texts.value(directive.path, value),
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
    texts.option(directive.path, keyword),
    linksLine(directive.path, locale),
  ]);
}
