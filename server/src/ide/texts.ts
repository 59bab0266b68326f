/** Texts about the language and the rules, in one of the two languages; they may be loaded only when first shown. */
import type { Locale } from '../base/localized.ts';

/** What people read about a thing of the language. */
export interface ThingText {
  readonly summary: string;
  /** Paragraphs below the sentence. */
  readonly body?: string;
  readonly pitfalls?: readonly string[];
  readonly example?: string;
  /** Paths of related directives, or names of notations. */
  readonly see?: readonly string[];
}

export interface DirectiveText extends ThingText {
  readonly values?: Readonly<Record<string, string>>;
  /** By keyword; empty for the word that has none. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What people read about a rule, beside its messages. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly examples: readonly { readonly bad: string; readonly good?: string }[];
}

/** All texts of one language: what the files `docs.*.json` of a build hold. */
export interface TextsData {
  /** By path. */
  readonly directives: Readonly<Record<string, DirectiveText>>;
  /** By name: `include`, `~SEQ`, `_PWD`. */
  readonly notations: Readonly<Record<string, ThingText>>;
  /** By id. */
  readonly rules: Readonly<Record<string, RuleText>>;
}

export interface Texts {
  of(path: string): DirectiveText | undefined;
  value(path: string, value: string): string | undefined;
  /** `keyword` is undefined for an option that is known by its form. */
  option(path: string, keyword: string | undefined): string | undefined;
  /** Of what is no directive. */
  notation(name: string): ThingText | undefined;
  rule(id: string): RuleText | undefined;
}

export function textsFrom({ directives, notations, rules }: TextsData): Texts {
  return {
    of: (path) => own(directives, path),
    value: (path, value) => own(own(directives, path)?.values, value),
    option: (path, keyword = '') => own(own(directives, path)?.options, keyword),
    notation: (name) => own(notations, name),
    rule: (id) => own(rules, id),
  };
}

/** What the file of a language holds. */
export function parseTexts(json: string): Texts {
  const data: TextsData = JSON.parse(json);
  return textsFrom(data);
}

/** The name of that file in the folder of the build. */
export function textsFile(locale: Locale): string {
  return `docs.${locale}.json`;
}

/** Where the texts cannot be read, everything else is still said. */
export const noTexts: Texts = textsFrom({ directives: {}, notations: {}, rules: {} });

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
