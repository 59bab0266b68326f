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

/** What there are texts about: directives by path, notations (`include`, `~SEQ`, `_PWD`) by name, rules by id. */
interface Kinds {
  readonly directive: DirectiveText;
  readonly notation: ThingText;
  readonly rule: RuleText;
}

/** All texts of one language. */
export type TextsData = { readonly [Kind in keyof Kinds]: Readonly<Record<string, Kinds[Kind]>> };

export interface Texts {
  of(path: string): DirectiveText | undefined;
  value(path: string, value: string): string | undefined;
  /** `keyword` is undefined for an option that is known by its form. */
  option(path: string, keyword: string | undefined): string | undefined;
  /** Of what is no directive. */
  notation(name: string): ThingText | undefined;
  rule(id: string): RuleText | undefined;
}

type Read = <Kind extends keyof Kinds>(kind: Kind, name: string) => Kinds[Kind] | undefined;

function textsBy(read: Read): Texts {
  return {
    of: (path) => read('directive', path),
    value: (path, value) => own(read('directive', path)?.values, value),
    option: (path, keyword = '') => own(read('directive', path)?.options, keyword),
    notation: (name) => read('notation', name),
    rule: (id) => read('rule', id),
  };
}

export function textsFrom(data: TextsData): Texts {
  return textsBy((kind, name) => own(data[kind], name));
}

/** The file of a language: an object with one entry a line, so that one can be read without the others. */
export function textsFileOf(data: TextsData): string {
  const entries = Object.entries(data).flatMap(([kind, texts]) =>
    Object.entries(texts).map(([name, text]) => `${keyOf(kind, name)}${JSON.stringify(text)}`),
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** What stands in the file behind a key, up to the end of the line. */
export type LineBehind = (key: string) => string | undefined;

/** Parses no more than what is asked for: the whole takes longer than a hover may. */
export function textsInFile(lineBehind: LineBehind): Texts {
  return textsBy((kind, name) => {
    const line = lineBehind(`\n${keyOf(kind, name)}`);
    return line && JSON.parse(line.replace(/,$/, ''));
  });
}

export function parseTexts(file: string): Texts {
  return textsInFile((key) => {
    const at = file.indexOf(key);
    return at < 0 ? undefined : file.slice(at + key.length, file.indexOf('\n', at + key.length));
  });
}

function keyOf(kind: string, name: string): string {
  return `${JSON.stringify(`${kind} ${name}`)}:`;
}

/** The name of that file in the folder of the build. */
export function textsFile(locale: Locale): string {
  return `docs.${locale}.json`;
}

/** Where the texts cannot be read, everything else is still said. */
export const noTexts: Texts = textsBy(() => undefined);

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
