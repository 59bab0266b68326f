/** Arguments of a program, read by a table of its options. */
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, type Localized, localeOf, type MessageArgs, render } from '../base/localized.ts';
import { nearestWord } from '../config/spelling.ts';
import { localeFrom } from './environment.ts';
import type { Io } from './io.ts';
import { wrongUsage } from './messages.ts';

export interface OptionData {
  /** The name of its value; left out for a switch. */
  readonly value?: string;
  readonly isRepeatable?: true;
  /** Part of the interface, but not there yet. */
  readonly isMissing?: true;
}

export type OptionTable<Name extends string> = Readonly<Record<Name, OptionData>>;

/** Takes note of what is wrong; reading goes on, so that all of it can be said at once. */
export type Complain = (sentence: Localized, values?: MessageArgs) => undefined;

/** The values by option; of a switch, an empty one. */
export type Values<Name extends string> = ReadonlyMap<Name, readonly string[]>;

export type Command<Options> =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' | 'version'; readonly locale: Locale }
  | { readonly kind: 'wrong'; readonly message: string };

/** What the arguments ask for; `optionsOf` makes the values what the program wants, or complains of them. */
export function commandOf<Name extends string, Options>(
  args: readonly string[],
  env: Io['env'],
  table: OptionTable<Name | 'locale'>,
  optionsOf: (
    values: Values<Name | 'locale'>,
    files: readonly string[],
    locale: Locale,
    complain: Complain,
  ) => Options,
): Command<Options> {
  const { given, files } = split(args, table);
  const locale = localeGiven(given) ?? localeFrom(env);
  if (given.some((it) => it.name === 'help' || it.name === 'h')) return { kind: 'help', locale };
  if (given.some((it) => it.name === 'version')) return { kind: 'version', locale };
  const mistakes: string[] = [];
  const complain: Complain = (sentence, values = {}) => {
    mistakes.push(render(sentence, locale, values));
  };
  const values = valuesOf(given, table, complain);
  const language = values.get('locale')?.[0];
  if (language !== undefined && !isLocale(language)) complain(wrongUsage.unknownLocale, { value: language });
  const options = optionsOf(values, files.map(slashed), locale, complain);
  return mistakes.length > 0 ? { kind: 'wrong', message: mistakes.join('\n') } : { kind: 'run', options };
}

/** An option as it was typed. */
interface Given {
  readonly name: string;
  /** With its dashes. */
  readonly typed: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

function split(
  args: readonly string[],
  table: OptionTable<string>,
): { readonly given: readonly Given[]; readonly files: readonly string[] } {
  const known = Object.entries(table).map(([name, data]) => {
    return [name, { type: data.value === undefined ? 'boolean' : 'string', multiple: true }] as const;
  });
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Given[] = [];
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    else if (token.kind === 'option') {
      const { name, rawName, value, inlineValue } = token;
      given.push({ name, typed: rawName, value, isInline: inlineValue === true });
    }
  }
  return { given, files };
}

function localeGiven(given: readonly Given[]): Locale | undefined {
  const value = given.find((it) => it.name === 'locale')?.value;
  return value !== undefined && isLocale(value) ? localeOf(value) : undefined;
}

function isLocale(value: string): boolean {
  return /^(?:en|zh[-_]cn)$/i.test(value);
}

function valuesOf<Name extends string>(
  given: readonly Given[],
  table: OptionTable<Name>,
  complain: Complain,
): Values<Name> {
  const values = new Map<Name, string[]>();
  for (const it of given) {
    const name = nameOf(it, table, complain);
    const value = name && givenValue(it, table[name], complain);
    if (name === undefined || value === undefined) continue;
    const others = values.get(name);
    if (others && !table[name].isRepeatable) complain(wrongUsage.repeated, { option: it.typed });
    if (others) others.push(value);
    else values.set(name, [value]);
  }
  return values;
}

function nameOf<Name extends string>(
  { name, typed }: Given,
  table: OptionTable<Name>,
  complain: Complain,
): Name | undefined {
  if (!isIn(table, name)) {
    const meant = nearestWord(name, Object.keys(table))?.word;
    if (meant === undefined) return complain(wrongUsage.unknownOption, { option: typed });
    return complain(wrongUsage.unknownOptionMeant, { option: typed, meant: `--${meant}` });
  }
  if (table[name].isMissing) return complain(wrongUsage.missingOption, { option: typed });
  return name;
}

function isIn<Name extends string>(table: OptionTable<Name>, name: string): name is Name {
  return Object.hasOwn(table, name);
}

function givenValue(
  { typed, value, isInline }: Given,
  { value: wanted }: OptionData,
  complain: Complain,
): string | undefined {
  if (wanted === undefined) return isInline ? complain(wrongUsage.valueUnwanted, { option: typed }) : '';
  // `--rule --quiet`: what follows is an option of its own, unless it is tied to this one by `=`.
  const isOther = !isInline && value?.startsWith('--');
  if (value !== undefined && value !== '' && !isOther) return value;
  return complain(wrongUsage.valueWanted, { option: typed, value: wanted });
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
