/** What the environment asks for: language, colours, characters. */
import { type Locale, localeOf } from '../base/localized.ts';
import type { Io } from './io.ts';

type Environment = Io['env'];

/** The first that is set counts, as for any program. */
function firstOf(env: Environment, names: readonly string[]): string {
  return names.map((it) => env[it]).find((it) => it !== undefined && it !== '') ?? '';
}

export function localeFrom(env: Environment): Locale {
  return localeOf(firstOf(env, ['LC_ALL', 'LC_MESSAGES', 'LANG']));
}

/** FORCE_COLOR is asked first, as Node's own programs do. */
export function wantsColors({ env, isTerminal }: Pick<Io, 'env' | 'isTerminal'>): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

export function takesUnicode({ env, isUnicode }: Pick<Io, 'env' | 'isUnicode'>): boolean {
  return isUnicode || /utf-?8/i.test(firstOf(env, ['LC_ALL', 'LC_CTYPE', 'LANG']));
}
