/** The command line, as options or as the sentence that says what is wrong with it. */
import { normalize } from 'node:path';
import type { Locale } from '../base/localized.ts';
import { nearestWord } from '../config/spelling.ts';
import { rules } from '../lint/registry.ts';
import type { Severity } from '../lint/rule.ts';
import { findRule } from '../lint/rule-by-id.ts';
import type { Feature, Version } from '../schema/define.ts';
import { features, isFeature } from '../schema/features.ts';
import { NEWEST_RELEASE, OLDEST_RELEASE, releaseOf, type Target } from '../schema/target.ts';
import { type Command, type Complain, commandOf, slashed, type Values } from './command-line.ts';
import { INPUT_NAME, type Io } from './io.ts';
import { wrongUsage } from './messages.ts';
import { type OptionName, options } from './option-table.ts';

export type RuleLevel = Severity | 'off';

export interface Options {
  readonly format: 'text' | 'json';
  readonly locale: Locale;
  readonly target: Target;
  readonly rules: ReadonlyMap<string, RuleLevel>;
  /** Undefined: every profile that is found. */
  readonly profiles: readonly string[] | undefined;
  /** The clusters of files of which it was said; undefined if nodes are not compared. */
  readonly clusters: ReadonlyMap<string, string> | undefined;
  readonly maxWarnings: number | undefined;
  /** Errors only. */
  readonly isQuiet: boolean;
  /** What to call the standard input; undefined if files are named. */
  readonly input: string | undefined;
  readonly files: readonly string[];
  /** A preset, a file with events, or events; undefined if findings are wanted. */
  readonly failover: string | undefined;
  /** Seconds for which nobody, or two, may hold an address. */
  readonly maxGap: number | undefined;
}

const LEVELS: readonly RuleLevel[] = ['off', 'error', 'warning', 'info', 'hint'];

export function parseCommand(args: readonly string[], env: Io['env']): Command<Options> {
  return commandOf<OptionName, Options>(args, env, options, optionsOf);
}

function optionsOf(
  values: Values<OptionName>,
  files: readonly string[],
  locale: Locale,
  complain: Complain,
): Options {
  const one = (name: OptionName): string | undefined => values.get(name)?.[0];
  const clusters = clustersIn(values.get('cluster') ?? [], complain);
  const named = [...files, ...clusters.keys()];
  checkInput(values, named, complain);
  if (values.has('max-gap') && !values.has('failover')) complain(wrongUsage.gapAlone);
  return {
    format: formatOf(one('format'), complain),
    locale,
    target: targetOf(one('target'), values.get('without') ?? [], complain),
    rules: new Map((values.get('rule') ?? []).flatMap((it) => ruleLevel(it, complain))),
    profiles: values.get('profile'),
    clusters: values.has('no-cluster') ? undefined : clusters,
    maxWarnings: countOf('--max-warnings', one('max-warnings'), complain),
    isQuiet: values.has('quiet'),
    input: values.has('stdin') ? slashed(one('stdin-filename') ?? INPUT_NAME) : undefined,
    files: named,
    failover: one('failover'),
    maxGap: secondsOf('--max-gap', one('max-gap'), complain),
  };
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

function checkInput(values: Values<OptionName>, files: readonly string[], complain: Complain): void {
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

/** Each file with the name of its cluster. */
function clustersIn(values: readonly string[], complain: Complain): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  /** By paths, since one file has many spellings. */
  const clusterOf = new Map<string, string>();
  for (const [file, name] of values.flatMap((it) => filesOfCluster(it, complain))) {
    const other = clusterOf.get(normalize(file));
    if (other !== undefined && other !== name) complain(wrongUsage.twoClusters, { file, name, other });
    clusterOf.set(normalize(file), name);
    clusters.set(file, name);
  }
  return clusters;
}

function filesOfCluster(value: string, complain: Complain): readonly [string, string][] {
  const [, name = '', list = ''] = /^([^=]+)=(.*)$/.exec(value) ?? [];
  const files = list.split(',').filter((it) => it !== '');
  if (new Set(files.map(normalize)).size < 2) complain(wrongUsage.wrongCluster, { value });
  return files.map((it) => [slashed(it), name]);
}

function countOf(option: string, value: string | undefined, complain: Complain): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) return complain(wrongUsage.wrongNumber, { option, value });
  return Number(value);
}

function secondsOf(option: string, value: string | undefined, complain: Complain): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}(?:\.\d{1,6})?$/.test(value)) return complain(wrongUsage.wrongSeconds, { option, value });
  return Number(value);
}
