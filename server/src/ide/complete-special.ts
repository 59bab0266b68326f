/** What stands behind the signs `$`, `@` and `~`: definitions, config ids and generators. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { idsIn } from '../config/profile.ts';
import type { Checked } from '../lint/check.ts';
import type { Version } from '../schema/define.ts';
import { builtIns } from '../schema/preprocessor.ts';
import { isInRelease } from '../schema/target.ts';
import { tokenStart, tokenText } from '../syntax/chunk.ts';
import { type CompletionItem, type Insertion, plain, sortKey } from './completion-item.ts';
import { lineBefore, type Place } from './place.ts';
import { MASK, shownLine } from './secrets.ts';
import { definitionsOf, secretVariables } from './variables.ts';

/** The definitions and what the daemon itself defines, behind a `$` that is being typed; undefined anywhere else. */
export function variableItems(place: Place, locale: Locale): readonly CompletionItem[] | undefined {
  const typed = /\$\{?\w*$/.exec(lineBefore(place))?.[0];
  if (typed === undefined) return undefined;
  const isOpen = typed.startsWith('${');
  const replace = variableRange(place, typed, isOpen);
  const own = [...valuesOf(place)].map(([name, value]) => ({
    ...plain(`\${${name}}`),
    label: `$${name}`,
    kind: 'variable' as const,
    ...(value !== '' && { description: value }),
    sortText: sortKey(0, 0, name),
    filterText: isOpen ? `\${${name}}` : `$${name}`,
    replace,
  }));
  return [...own, ...builtInItems(place, replace, locale)];
}

/** From the `$` to the end of the name; what follows stays. */
function variableRange({ chunk, base, at }: Place, typed: string, isOpen: boolean): TextRange {
  const rest = /^\w*\}?/.exec(chunk.text.slice(at, at + MAX_NAME))?.[0] ?? '';
  const length = isOpen ? rest.length : rest.replace('}', '').length;
  return { start: base + at - typed.length, end: base + at + length };
}

/** Longer names are nobody's. */
const MAX_NAME = 256;

const MAX_VALUE = 40;

/** What each name stands for at last, as it can be shown in a line. */
function valuesOf({ analysis: { config } }: Place): ReadonlyMap<string, string> {
  const secrets = secretVariables(config);
  const values = new Map<string, string>();
  for (const { name, value } of definitionsOf(config)) {
    values.set(name, secrets.has(name) ? MASK : shortened(value));
  }
  return values;
}

function shortened(value: string): string {
  const [first = '', ...others] = value.split('\n').map((it) => it.replace(/\\?\s*$/, '').trim());
  const line = shownLine(first === '' ? (others[0] ?? '') : first);
  const isCut = line.length > MAX_VALUE || others.length > 0;
  return isCut ? `${line.slice(0, MAX_VALUE).trimEnd()} …` : line;
}

function builtInItems({ analysis }: Place, replace: TextRange, locale: Locale): readonly CompletionItem[] {
  const known = builtIns.filter((it) => isInRelease(it, analysis.language.release));
  return known.map(({ name, form, brief }, rank) => ({
    ...builtInText(name, form),
    label: `\${${name}}`,
    kind: 'variable' as const,
    description: brief[locale],
    sortText: sortKey(1, rank),
    filterText: `\${${name}}`,
    replace,
    documentationKey: { kind: 'notation' as const, name },
  }));
}

/** The name of a variable is a place to fill in; the bounds of `_RANDOM` may be left out. */
function builtInText(name: string, form: string): Insertion {
  const field = name === '_ENV' ? /(\w+)\}$/.exec(form)?.[1] : undefined;
  if (field === undefined) return plain(`\${${name}}`);
  return { insertText: `\\\${${name} \${1:${field}}}`, isSnippet: true, plainText: `\${${name} }` };
}

/** The ids that occur, behind the `@` of a line: `@id` is read by that node only, `@^id` by all others. */
export function conditionItems(
  { analyses }: Checked,
  { chunk, base }: Place,
  token: number,
): readonly CompletionItem[] {
  const typed = tokenText(chunk, token);
  const start = base + tokenStart(chunk, token);
  const replace = { start, end: start + typed.length };
  const ids = [...new Set(analyses.flatMap((it) => idsIn(it.config.pieces)))];
  const signs = typed.startsWith('@^') ? ['@^'] : ['@', '@^'];
  const labels = signs.flatMap((sign, group) => ids.map((id) => ({ label: `${sign}${id}`, group })));
  return labels
    .filter(({ label }) => label !== typed)
    .map(({ label, group }) => ({
      ...plain(label),
      label,
      kind: 'keyword' as const,
      sortText: sortKey(group, 0, label),
      filterText: label,
      replace,
      documentationKey: { kind: 'notation' as const, name: label.startsWith('@^') ? '@^id' : '@id' },
    }));
}

interface Generator {
  readonly label: string;
  readonly detail: string;
  readonly insertText: string;
  readonly since: Version;
}

const GENERATORS: readonly Generator[] = [
  {
    label: '~SEQ',
    detail: ' (VAR, START, END)',
    insertText: '~SEQ(${1:N}, ${2:1}, ${3:9}) $0',
    since: '2.0.9',
  },
  {
    label: '~LST',
    detail: ' (VAR, VALUE, …)',
    insertText: '~LST(${1:NAME}, ${2:a}, ${3:b}) $0',
    since: '2.1.0',
  },
];

/** A line that stands for several, at the start of a statement. */
export function generatorItems({ analysis }: Place, replace: TextRange): readonly CompletionItem[] {
  const known = GENERATORS.filter(({ since }) => isInRelease({ since }, analysis.language.release));
  return known.map(({ label, detail, insertText }) => ({
    ...{ insertText, isSnippet: true, plainText: `${label}(` },
    ...{ label, detail, kind: 'keyword' as const, filterText: label, replace },
    sortText: sortKey(3, 0, label),
    documentationKey: { kind: 'notation' as const, name: label },
  }));
}
