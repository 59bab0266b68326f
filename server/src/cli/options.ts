/** The command line, as options or as the sentence that says what is wrong with it. */
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, type Localized, localeOf, type MessageArgs, render } from '../base/localized.ts';
import { nearestWord } from '../config/spelling.ts';
import { rules } from '../lint/registry.ts';
import type { Severity } from '../lint/rule.ts';
import { findRule } from '../lint/rule-by-id.ts';
import type { Feature, Version } from '../schema/define.ts';
import { features, isFeature } from '../schema/features.ts';
import { NEWEST_RELEASE, OLDEST_RELEASE, releaseOf, type Target } from '../schema/target.ts';
import { localeFrom } from './environment.ts';
import type { Io } from './io.ts';
import { wrongUsage } from './messages.ts';
import { isOptionName, type OptionName, optionData, options } from './option-table.ts';

export type RuleLevel = Severity | 'off';

export interface Options {
  readonly format: 'text' | 'json';
  readonly locale: Locale;
  readonly target: Target;
  readonly rules: ReadonlyMap<string, RuleLevel>;
  /** Undefined: every profile that is found. */
  readonly profiles: readonly string[] | undefined;
  readonly maxWarnings: number | undefined;
  /** Errors only. */
  readonly isQuiet: boolean;
  /** What to call the standard input; undefined if files are named. */
  readonly input: string | undefined;
  readonly files: readonly string[];
}

export type Command =
  | { readonly kind: 'check'; readonly options: Options }
  | { readonly kind: 'help' | 'version'; readonly locale: Locale }
  | { readonly kind: 'wrong'; readonly message: string };

export const INPUT_NAME = '<stdin>';

const LEVELS: readonly RuleLevel[] = ['off', 'error', 'warning', 'info', 'hint'];

/** Takes note of what is wrong; reading goes on, so that all of it can be said at once. */
type Complain = (sentence: Localized, values?: MessageArgs) => undefined;

export function parseCommand(args: readonly string[], env: Io['env']): Command {
  const { given, files } = split(args);
  const locale = localeGiven(given) ?? localeFrom(env);
  if (given.some((it) => it.name === 'help' || it.name === 'h')) return { kind: 'help', locale };
  if (given.some((it) => it.name === 'version')) return { kind: 'version', locale };
  const mistakes: string[] = [];
  const complain: Complain = (sentence, values = {}) => {
    mistakes.push(render(sentence, locale, values));
  };
  const options = optionsOf(valuesOf(given, complain), files, locale, complain);
  return mistakes.length > 0 ? { kind: 'wrong', message: mistakes.join('\n') } : { kind: 'check', options };
}

/** An option as it was typed. */
interface Given {
  readonly name: string;
  /** With its dashes. */
  readonly typed: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

function split(args: readonly string[]): {
  readonly given: readonly Given[];
  readonly files: readonly string[];
} {
  const known = Object.entries(options).map(([name, data]) => {
    return [name, { type: 'value' in data ? 'string' : 'boolean', multiple: true }] as const;
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

/** The values by option; of a switch, an empty one. */
type Values = ReadonlyMap<OptionName, readonly string[]>;

function valuesOf(given: readonly Given[], complain: Complain): Values {
  const values = new Map<OptionName, string[]>();
  for (const it of given) {
    const name = nameOf(it, complain);
    const value = name && givenValue(it, complain);
    if (name === undefined || value === undefined) continue;
    const others = values.get(name);
    if (others && !optionData(name)?.isRepeatable) complain(wrongUsage.repeated, { option: it.typed });
    if (others) others.push(value);
    else values.set(name, [value]);
  }
  return values;
}

function nameOf({ name, typed }: Given, complain: Complain): OptionName | undefined {
  if (!isOptionName(name)) {
    const meant = nearestWord(name, Object.keys(options))?.word;
    if (meant === undefined) return complain(wrongUsage.unknownOption, { option: typed });
    return complain(wrongUsage.unknownOptionMeant, { option: typed, meant: `--${meant}` });
  }
  if (optionData(name)?.isMissing) return complain(wrongUsage.missingOption, { option: typed });
  return name;
}

function givenValue({ name, typed, value, isInline }: Given, complain: Complain): string | undefined {
  const wanted = optionData(name)?.value;
  if (wanted === undefined) return isInline ? complain(wrongUsage.valueUnwanted, { option: typed }) : '';
  // `--rule --quiet`: what follows is an option of its own, unless it is tied to this one by `=`.
  const isOther = !isInline && value?.startsWith('--');
  if (value !== undefined && value !== '' && !isOther) return value;
  return complain(wrongUsage.valueWanted, { option: typed, value: wanted });
}

function optionsOf(values: Values, files: readonly string[], locale: Locale, complain: Complain): Options {
  const one = (name: OptionName): string | undefined => values.get(name)?.[0];
  const language = one('locale');
  if (language !== undefined && !isLocale(language)) complain(wrongUsage.unknownLocale, { value: language });
  checkInput(values, files, complain);
  return {
    format: formatOf(one('format'), complain),
    locale,
    target: targetOf(one('target'), values.get('without') ?? [], complain),
    rules: new Map((values.get('rule') ?? []).flatMap((it) => ruleLevel(it, complain))),
    profiles: values.get('profile'),
    maxWarnings: countOf('--max-warnings', one('max-warnings'), complain),
    isQuiet: values.has('quiet'),
    input: values.has('stdin') ? slashed(one('stdin-filename') ?? INPUT_NAME) : undefined,
    files: files.map(slashed),
  };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function formatOf(value: string | undefined, complain: Complain): Options['format'] {
  if (value === undefined || value === 'text' || value === 'json') return value ?? 'text';
  const isPlanned = value === 'sarif' || value === 'github';
  complain(isPlanned ? wrongUsage.missingFormat : wrongUsage.unknownFormat, { value });
  return 'text';
}

function targetOf(release: string | undefined, without: readonly string[], complain: Complain): Target {
  return {
    release: release === undefined ? NEWEST_RELEASE : knownRelease(release, complain),
    without: without.flatMap((it) => knownFeature(it, complain)),
  };
}

function knownRelease(value: string, complain: Complain): Version {
  const known = releaseOf(value);
  if (known === undefined)
    complain(wrongUsage.wrongTarget, { value, oldest: OLDEST_RELEASE, newest: NEWEST_RELEASE });
  return known ?? NEWEST_RELEASE;
}

function knownFeature(value: string, complain: Complain): readonly Feature[] {
  if (isFeature(value)) return [value];
  complain(wrongUsage.unknownFeature, { value, features: features.join(', ') });
  return [];
}

function checkInput(values: Values, files: readonly string[], complain: Complain): void {
  const isInput = values.has('stdin');
  if (!isInput && values.has('stdin-filename')) complain(wrongUsage.filenameAlone);
  if (!isInput && files.length === 0) complain(wrongUsage.nothingNamed);
  if (isInput && files.length > 0) complain(wrongUsage.inputTwice);
}

function ruleLevel(value: string, complain: Complain): [string, RuleLevel][] {
  const [, id, word] = /^([^=]+)=(.*)$/.exec(value) ?? [];
  const level = LEVELS.find((it) => it === word);
  if (id === undefined || level === undefined) complain(wrongUsage.wrongRule, { value });
  else if (findRule(id)) return [[id, level]];
  else complainOfRule(id, complain);
  return [];
}

function complainOfRule(id: string, complain: Complain): void {
  const ids = rules.map((it) => it.id);
  const meant = nearestWord(id, ids)?.word;
  if (meant === undefined) complain(wrongUsage.unknownRule, { value: id });
  else complain(wrongUsage.unknownRuleMeant, { value: id, meant });
}

function countOf(option: string, value: string | undefined, complain: Complain): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) return complain(wrongUsage.wrongNumber, { option, value });
  return Number(value);
}
