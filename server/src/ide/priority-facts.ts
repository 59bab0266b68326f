/** What becomes of a priority under its trackers: a sentence for one of them, a table for several. */
import type { Locale } from '../base/localized.ts';
import { effectivePriority } from '../model/election.ts';
import type { Tracker } from '../model/instance-trackers.ts';
import { rankSentence } from './cluster-facts.ts';
import { type PlacedInstance, type Priority, priorityOf } from './instance-election.ts';
import { localized } from './localized.ts';
import { code } from './markdown.ts';
import type { Membership } from './membership.ts';

/** For the hover of `priority`; undefined where nothing moves it, or not all is known, and no other node is. */
export function priorityFacts(
  known: PlacedInstance,
  locale: Locale,
  membership: Membership | undefined,
): string | undefined {
  const priority = priorityOf(known);
  const { weighted = [], faults = [] } = priority ?? {};
  const others = rankSentence(membership, weighted.length + faults.length, locale);
  if (!priority) return others;
  if (weighted.length + faults.length > 1) return table(priority, others, locale);
  if (weighted.length === 0) return others;
  return joined([sentence(priority, locale), others], locale);
}

function joined(sentences: readonly (string | undefined)[], locale: Locale): string | undefined {
  const known = sentences.filter((it) => it !== undefined);
  return known.length > 0 ? known.join(localized(locale, ' ', '')) : undefined;
}

/** What one tracker does to one instance: `110 → 105`, or FAULT. */
export function failureText(known: PlacedInstance, name: string): string | undefined {
  const priority = priorityOf(known);
  const index = priority?.weighted.findIndex((it) => it.name === name) ?? -1;
  if (priority && index >= 0) return `${priority.range.healthy} → ${priority.range.afterFailure[index]}`;
  return priority?.faults.some((it) => it.name === name && !it.isReversed) ? 'FAULT' : undefined;
}

function sentence({ weighted: [first], range }: Priority, locale: Locale): string | undefined {
  const [failed] = range.afterFailure;
  if (!first || failed === undefined) return undefined;
  const [name, weight] = [code(first.name), weightText(first)];
  return localized(
    locale,
    `${range.healthy} when all is well, **${failed}** when ${name} fails (weight ${weight}).`,
    `正常时 ${range.healthy}，${name} 失败时 **${failed}**（权重 ${weight}）。`,
  );
}

/** Of the table, besides those of the priority itself and of the sum. */
const MAX_ROWS = 3;

/** The worst failures come first, so that they are shown where not all are. */
function table(
  { base, weighted, faults, range }: Priority,
  others: string | undefined,
  locale: Locale,
): string {
  const worst = faults.length > 0 ? undefined : Math.min(...range.afterFailure);
  const rows = [
    ...faults.map((it) => faultRow(it, locale)),
    ...weighted
      .map(({ name, contribution }, index) => ({
        name,
        contribution,
        after: range.afterFailure[index] ?? base,
      }))
      .sort((a, b) => a.after - b.after)
      .map(({ name, contribution: { healthy, failed }, after }) =>
        row(code(name), signed(healthy), after === worst ? `**${signed(failed)}**` : signed(failed)),
      ),
  ];
  const shown = rows.length > MAX_ROWS ? rows.slice(0, MAX_ROWS - 1) : rows;
  const more = rows.length - shown.length;
  const allFailed = weighted.reduce((total, it) => total + it.contribution.failed, base);
  const end = others === undefined ? ['', ''] : ['.', '。'];
  const well = localized(
    locale,
    `${range.healthy} when all is well${end[0]}`,
    `正常时 ${range.healthy}${end[1]}`,
  );
  const head = localized(locale, 'tracker healthy failed', '跟踪项 正常 失败').split(' ');
  const sum = localized(locale, '**sum, limited to 1–254**', '**合计（限 1–254）**');
  return [
    `${joined([well, others], locale)}\n`,
    row(...head),
    row('---', '---', '---'),
    row(code('priority'), String(base), String(base)),
    ...shown,
    ...(more > 0 ? [row(localized(locale, `${more} more`, `另有 ${more} 项`), '', '')] : []),
    row(sum, String(range.healthy), String(effectivePriority(base, allFailed))),
  ].join('\n');
}

/** One without a weight: its failure, or its success where that is turned round, is FAULT. */
function faultRow({ name, isReversed }: Tracker, locale: Locale): string {
  const fault = isReversed ? 'FAULT' : '**FAULT**';
  const well = localized(locale, 'no change', '不变');
  return row(code(name), isReversed ? fault : well, isReversed ? well : fault);
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`;
}

export function weightText({ weight, isReversed }: Pick<Tracker, 'weight' | 'isReversed'>): string {
  return `${signed(weight)}${isReversed ? ' reverse' : ''}`;
}

/** With the minus of typography. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`;
}
