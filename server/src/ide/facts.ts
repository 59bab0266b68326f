/** The lines of a hover that are read off the language data. */
import type { Locale, Localized } from '../base/localized.ts';
import type { Arg, ArgType, Deprecation, DirectiveData, Lack, Version } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';
import { compareVersions } from '../schema/target.ts';
import { notationLink, referenceLink } from './links.ts';
import { localized } from './localized.ts';
import { code, dotted } from './markdown.ts';

/** What all releases that are still about have; things older than this are in "all releases". */
const ALWAYS: Version = '2.0.0';

/** Default, unit, range where the signature does not say it, release: one line. */
export function factsLine({ data }: Directive, locale: Locale): string {
  return dotted([
    defaultText(data, locale),
    unitText(data, locale),
    rangeText(data, locale),
    releaseText(data.since, locale),
  ]);
}

export function linksLine(path: string, locale: Locale): string {
  return `[${localized(locale, 'Reference', '参考')}](${referenceLink(path, locale)})`;
}

export function notationLinksLine(name: string, locale: Locale): string {
  return `[${localized(locale, 'Reference', '参考')}](${notationLink(name, locale)})`;
}

export function deprecationLine(deprecated: Deprecation | undefined, locale: Locale): string | undefined {
  if (!deprecated) return undefined;
  const { since, use } = deprecated;
  const successor = /^\S+$/.test(use) ? `\`${use}\`` : use;
  return localized(
    locale,
    `**Deprecated since ${since}; use ${successor}.**`,
    `**自 ${since} 起已弃用；请改用 ${successor}。**`,
  );
}

export function missingLine(since: Version | undefined, target: string, locale: Locale): string | undefined {
  if (since === undefined) return undefined;
  return localized(
    locale,
    `**Not in ${target}, your target; since ${since}.**`,
    `**目标版本 ${target} 没有此指令；自 ${since} 起可用。**`,
  );
}

export function releaseText(since: Version | undefined, locale: Locale): string {
  if (since === undefined || compareVersions(since, ALWAYS) <= 0)
    return localized(locale, 'all releases', '所有版本');
  return localized(locale, `since ${since}`, `${since} 起`);
}

function defaultText({ default: value }: DirectiveData, locale: Locale): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : value[locale];
  return localized(locale, `Default ${text}`, `默认 ${text}`);
}

/** A default that is a value; of `100, or 255 with …` what holds most of the time. */
export function defaultValue(standard: DirectiveData['default']): string | undefined {
  return typeof standard === 'object' ? /^\d+(?=,)/.exec(standard.en)?.[0] : standard;
}

const UNITS: Readonly<Record<'s' | 'ms' | 'us', Localized>> = {
  s: { en: 'seconds', zh: '单位秒' },
  ms: { en: 'milliseconds', zh: '单位毫秒' },
  us: { en: 'microseconds', zh: '单位微秒' },
};

function unitText({ args }: DirectiveData, locale: Locale): string | undefined {
  const unit = args.find((it) => it.type.unit)?.type.unit;
  return unit && UNITS[unit][locale];
}

/** Only where the label of the argument hides the range. */
function rangeText({ args }: DirectiveData, locale: Locale): string | undefined {
  const arg = args.find((it) => it.type.min !== undefined && !it.type.label.startsWith('<'));
  return arg && between(arg.type, locale);
}

function between({ min, max }: ArgType, locale: Locale): string | undefined {
  if (min === undefined || max === undefined) return undefined;
  return localized(locale, `${min} to ${max}`, `${min} 到 ${max}`);
}

/** What a word must be, and what it means to leave it out. */
export function argumentFacts({ type, optional, implicit, default: standard }: Arg, locale: Locale): string {
  const omitted = optional ? (implicit ?? standard) : standard;
  return dotted([
    sentence(type.expected[locale]),
    type.min === undefined || type.max === undefined || type.expected.en.includes(String(type.max))
      ? undefined
      : between(type, locale),
    type.unit && UNITS[type.unit][locale],
    type.values && !type.expected.en.includes(type.values[0]?.value ?? '')
      ? code(type.values.map((it) => it.value).join(' '))
      : undefined,
    omitted === undefined ? undefined : localized(locale, `Default ${omitted}`, `默认 ${omitted}`),
  ]);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why the target lacks a thing, in a word or two; undefined for what is not worth offering. */
export function lackText(lack: Lack, locale: Locale): string | undefined {
  if (lack.kind === 'later') return localized(locale, `since ${lack.version}`, `${lack.version} 起`);
  if (lack.kind === 'build') return localized(locale, `needs ${lack.feature}`, `需要 ${lack.feature}`);
  return undefined;
}
