/** What shells complete: the options, their descriptions and their values. */
import { type Locale, render } from '../../base/localized.ts';
import { rules } from '../../lint/registry.ts';
import { features } from '../../schema/features.ts';
import { fullLanguage } from '../../schema/language.ts';
import { releases } from '../../schema/releases.ts';
import { NEWEST_RELEASE, OLDEST_RELEASE } from '../../schema/target.ts';
import type { OptionData } from '../command-line.ts';
import { help } from '../messages.ts';
import { FORMATS, type OptionName, options, SHELLS } from '../option-table.ts';

export interface CompletedOption {
  readonly name: string;
  readonly description: string;
  readonly isRepeatable: boolean;
  /** What follows it: nothing, a rule with its level, a file, one of some words, or what nobody can guess. */
  readonly value:
    | { readonly kind: 'none' | 'rule' | 'file' | 'free' }
    | { readonly kind: 'words'; readonly words: readonly string[] };
}

export const LEVELS = ['off', 'error', 'warning', 'info', 'hint'];

export function ruleIds(): readonly string[] {
  return rules.map((it) => it.id);
}

const kinds: Readonly<Partial<Record<OptionName, CompletedOption['value']['kind']>>> = {
  rule: 'rule',
  baseline: 'file',
  cluster: 'file',
  'stdin-filename': 'file',
};

/** Those that this version has. */
export function completedOptions(locale: Locale): readonly CompletedOption[] {
  const descriptions = descriptionsIn(
    render(help, locale, { oldest: OLDEST_RELEASE, newest: NEWEST_RELEASE }),
  );
  const words = wordsByOption();
  const all: readonly (readonly [string, OptionData])[] = Object.entries(options);
  return all
    .filter(([, data]) => !data.isMissing)
    .map(([name, data]) => ({
      name,
      description: descriptions.get(name) ?? '',
      isRepeatable: data.isRepeatable === true,
      value: valueTaken(name, data, words.get(name)),
    }));
}

function valueTaken(
  name: string,
  { value }: OptionData,
  words: readonly string[] | undefined,
): CompletedOption['value'] {
  if (value === undefined) return { kind: 'none' };
  if (words) return { kind: 'words', words };
  const kind = Object.entries(kinds).find(([it]) => it === name)?.[1];
  return { kind: kind === 'rule' || kind === 'file' ? kind : 'free' };
}

function wordsByOption(): ReadonlyMap<string, readonly string[]> {
  const names = [...ruleIds(), ...fullLanguage().places.keys()];
  return new Map<OptionName, readonly string[]>([
    ['format', FORMATS],
    ['locale', ['en', 'zh-cn']],
    ['target', releases.filter((it) => it !== 'HEAD')],
    ['without', features],
    ['explain', [...new Set(names)].filter((it) => /^[\w-]+$/.test(it)).sort()],
    ['completion', SHELLS],
  ]);
}

/** As the help has them. */
function descriptionsIn(text: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^ {2}--([a-z-]+)(?: \S+)? {2,}(?!--)(.+)$/gm);
  return new Map([...lines].map(([, name = '', description = '']) => [name, description]));
}
