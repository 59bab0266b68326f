/** Precision and recall of many files, as tables. */
import { basename, dirname } from 'node:path';
import type { Comparison } from './compare.ts';
import type { Finding } from './findings.ts';
import type { Input } from './inputs.ts';
import type { Judged } from './run.ts';

export interface Outcome {
  readonly input: Input;
  readonly judged: Judged;
}

export interface GroupOutcome {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** One file counts for no more than so many lines, so that none outvotes the others. */
const MAX_LINES = 20;

interface Share {
  readonly part: number;
  readonly whole: number;
}

const NOTHING: Share = { part: 0, whole: 0 };

function plus(a: Share, b: Share): Share {
  return { part: a.part + b.part, whole: a.whole + b.whole };
}

function percent({ part, whole }: Share): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Complaints by class, and how many were answered. */
function recallOf(list: readonly Comparison[]): ReadonlyMap<string, Share> {
  return sharesOf(list, ({ answered, missed }) => ({
    right: answered.map((it) => it.class),
    wrong: missed.map((it) => it.class),
  }));
}

/** Errors of ours by category, and how many were justified. */
function precisionOf(list: readonly Comparison[]): ReadonlyMap<string, Share> {
  return sharesOf(list, ({ justified, unjustified }) => ({
    right: justified.map((it) => it.category),
    wrong: unjustified.map((it) => it.category),
  }));
}

function sharesOf(
  list: readonly Comparison[],
  kinds: (comparison: Comparison) => { readonly right: readonly string[]; readonly wrong: readonly string[] },
): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const comparison of list) {
    const { right, wrong } = kinds(comparison);
    // What is wrong is counted first, so that it is not what the limit leaves out.
    const rows = [...wrong.map((it) => [it, 0] as const), ...right.map((it) => [it, 1] as const)];
    for (const [kind, part] of rows.slice(0, MAX_LINES)) {
      shares.set(kind, plus(shares.get(kind) ?? NOTHING, { part, whole: 1 }));
    }
  }
  return shares;
}

function total(shares: ReadonlyMap<string, Share>): Share {
  return [...shares.values()].reduce(plus, NOTHING);
}

function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((it) => it[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [title, ...lines.map((it) => `  ${it}`)].join('\n');
}

export function report(groups: readonly GroupOutcome[]): string {
  const judged = groups.flatMap(({ outcomes }) => outcomes.map((it) => it.judged)).filter((it) => !it.isLost);
  return [
    table('Files', ['', 'files', 'complaints', 'recall', 'errors', 'precision'], groups.map(groupRow)),
    shareTable('Recall: complaints of the daemon that we answer', recallOf(judged)),
    shareTable('Precision: errors of ours that the daemon justifies', precisionOf(judged)),
    ...mutationTable(groups),
  ].join('\n\n');
}

function groupRow({ name, outcomes }: GroupOutcome): readonly string[] {
  const judged = outcomes.map((it) => it.judged).filter((it) => !it.isLost);
  const recall = total(recallOf(judged));
  const precision = total(precisionOf(judged));
  return [
    name,
    String(outcomes.length),
    String(recall.whole),
    percent(recall),
    String(precision.whole),
    percent(precision),
  ];
}

function shareTable(title: string, shares: ReadonlyMap<string, Share>): string {
  const rows = [...shares].sort(([a], [b]) => (a < b ? -1 : 1));
  return table(
    title,
    ['', 'number', 'share'],
    [...rows, ['total', total(shares)] as const].map(([kind, it]) => [kind, String(it.whole), percent(it)]),
  );
}

/** What either side says of the drawn configurations, which are right. */
export function refusedOf(groups: readonly GroupOutcome[]): readonly string[] {
  const drawn = groups.filter((it) => it.name === 'drawn').flatMap((it) => it.outcomes);
  return drawn.flatMap(({ judged: { path, complaints, findings } }) => {
    const name = basename(dirname(path));
    const errors = findings.filter((it) => it.severity === 'error');
    return [
      ...complaints.map((it) => `${name}:${it.line ?? ''} the daemon says: ${it.text}`),
      ...errors.map((it) => `${name}:${it.line} we say (${it.rule}): ${it.text}`),
    ];
  });
}

/** How single mistakes fare, by kind: those that the daemon reports, and those that it reads wrongly in silence. */
function mutationTable(groups: readonly GroupOutcome[]): readonly string[] {
  const kinds = new Map<string, Outcome[]>();
  for (const outcome of groups.flatMap((it) => it.outcomes)) {
    const kind = outcome.input.mutation?.kind;
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), outcome]);
  }
  if (kinds.size === 0) return [];
  const all = [...kinds.values()].flat();
  const rows = [...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)), ['total', all] as const];
  return [
    table(
      'Mutations: found at all, on their line, and by one finding alone; and those that the daemon reads in silence',
      ['', 'reported', 'found', 'on line', 'alone', 'silent', 'found'],
      rows.map(([kind, list]) => mutationRow(kind, list)),
    ),
  ];
}

function mutationRow(kind: string, list: readonly Outcome[]): readonly string[] {
  const reported = list.filter((it) => it.judged.complaints.length > 0 || it.judged.isLost);
  const silent = list.filter((it) => !reported.includes(it));
  const found = reported.filter((it) => seriousIn(it).length > 0);
  const onLine = reported.filter((it) =>
    seriousIn(it).some(({ line, related }) => [line, ...related].includes(it.input.mutation?.line ?? 0)),
  );
  const alone = reported.filter((it) => seriousIn(it).length === 1);
  const warned = silent.filter((it) => seriousIn(it).length > 0);
  const of = (part: readonly Outcome[], whole: readonly Outcome[]): string =>
    percent({ part: part.length, whole: whole.length });
  return [
    kind,
    String(reported.length),
    of(found, reported),
    of(onLine, reported),
    of(alone, reported),
    String(silent.length),
    of(warned, silent),
  ];
}

function seriousIn({ judged }: Outcome): readonly Finding[] {
  return judged.findings.filter((it) => it.severity === 'error' || it.severity === 'warning');
}
