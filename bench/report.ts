/** What a benchmark tells: rows with their goals, as a table or as JSON. */
import os from 'node:os';
import process from 'node:process';
import type { Samples } from './measure.ts';
import { median, percentile } from './measure.ts';

/** A limit of this release: for the ratio, or for the value itself where there is no ratio. */
export interface Goal {
  readonly atMost: number;
  /** The limit is for the 99th percentile instead of the median. */
  readonly ofP99?: true;
}

export interface Row {
  /** The group that `--only` chooses. */
  readonly suite: string;
  readonly name: string;
  /** Lines of the document. */
  readonly lines?: number;
  readonly ms?: number;
  readonly p99?: number;
  /** How often the time of the base goes into it. */
  readonly ratio?: number;
  readonly ratioP99?: number;
  /** What `ratio` is a ratio to: a pass over the same text, or a server that does next to nothing. */
  readonly base?: 'scan' | 'floor';
  /** For what is no time: an exponent, bytes per byte. */
  readonly value?: number;
  readonly unit?: string;
  readonly goal?: Goal;
}

type RowHead = Pick<Row, 'suite' | 'name' | 'lines' | 'base' | 'goal'>;

/** A row of times with their median and 99th percentile, and both as ratios to the median of the base. */
export function timesRow(row: RowHead, samples: Samples, base: Samples): Row {
  const unit = median(base);
  const [ms, p99] = [median(samples), percentile(samples, 0.99)];
  return { ...row, ms, p99, ratio: ms / unit, ratioP99: p99 / unit };
}

/** For samples that were taken by turns: the median of their ratios, which a slow minute does not change. */
export function pairedRow(row: RowHead, samples: Samples, base: Samples): Row {
  const ratios = samples.map((it, index) => it / (base[index] ?? Number.NaN));
  return { ...row, ms: median(samples), ratio: median(ratios) };
}

export function isMissed({ goal, ratio, ratioP99, value }: Row): boolean {
  const reached = (goal?.ofP99 ? ratioP99 : ratio) ?? value;
  return goal !== undefined && reached !== undefined && reached > goal.atMost;
}

export function machine(): Readonly<Record<string, string | number>> {
  const cpus = os.cpus();
  return { node: process.version, cpu: cpus[0]?.model ?? '', cores: cpus.length };
}

const HEAD = ['', 'lines', 'ms', 'p99', 'ratio', 'p99', 'goal', ''];

/** The rows as aligned columns, each suite below its name. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((it) => it[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [
    text[0] ?? '',
    ...rows.map((row, index) => heading(rows, index) + (text[index + 1] ?? row.name)),
  ].join('\n');
}

function heading(rows: readonly Row[], index: number): string {
  const suite = rows[index]?.suite;
  return suite === rows[index - 1]?.suite ? '' : `\n${suite}\n`;
}

function cells(row: Row): readonly string[] {
  const { name, lines, ms, p99, ratio, ratioP99, goal } = row;
  const state = goal ? (isMissed(row) ? 'over' : 'ok') : '';
  return [
    `  ${name}`,
    lines === undefined ? '' : lines.toLocaleString('en'),
    figure(ms),
    figure(p99),
    ratio === undefined ? plainValue(row) : `${figure(ratio)} × ${row.base}`,
    figure(ratioP99),
    goal ? `${goal.ofP99 ? 'p99 ' : ''}≤ ${goal.atMost}` : '',
    state,
  ];
}

function plainValue({ value, unit }: Row): string {
  return value === undefined ? '' : [figure(value), unit].filter(Boolean).join(' ');
}

/** Three digits that count. */
function figure(value: number | undefined): string {
  if (value === undefined) return '';
  if (value >= 100) return value.toFixed(0);
  return value.toPrecision(3).replace(/e-.*/, '');
}
