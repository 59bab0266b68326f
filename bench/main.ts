/** `npm run bench [-- --quick] [--only SUITE] [--json] [--check]`: how fast it is, as ratios within one run. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sinkValue } from './measure.ts';
import { isMissed, machine, type Row, table } from './report.ts';
import type { Context, Suite } from './suite.ts';
import { cluster } from './suites/cluster.ts';
import { failover } from './suites/failover.ts';
import { features } from './suites/features.ts';
import { hostile } from './suites/hostile.ts';
import { keystroke } from './suites/keystroke.ts';
import { memory } from './suites/memory.ts';
import { names } from './suites/names.ts';
import { server } from './suites/server.ts';
import { wholeFile } from './suites/whole-file.ts';

const suites: readonly Suite[] = [
  wholeFile,
  keystroke,
  features,
  names,
  cluster,
  failover,
  hostile,
  memory,
  server,
];

const usage = `usage: npm run bench -- [options]
  --only SUITE   ${suites.map((it) => it.name).join(' | ')}; may be repeated
  --quick        fewer rounds
  --json         one JSON object instead of the table
  --check        exit status 1 if a goal is missed, and missed again when measured anew`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const chosen = suites.filter(({ name }) => values.only?.includes(name) ?? true);
  if (values.help || chosen.length < (values.only?.length ?? 1)) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const context: Context = { isQuick: values.quick, note: (sentence) => console.error(sentence) };
  const runs = await runAll(chosen, context);
  const again = values.check ? await runAll(suitesToRepeat(runs), context) : [];
  print(
    [...runs, ...again].flatMap((it) => it.rows),
    values.json,
  );
  return again.some(({ rows }) => rows.some((row) => isMissedIn(runs, row) && isMissed(row))) ? 1 : 0;
}

interface SuiteRun {
  readonly suite: Suite;
  readonly rows: readonly Row[];
}

async function runAll(list: readonly Suite[], context: Context): Promise<readonly SuiteRun[]> {
  const runs: SuiteRun[] = [];
  for (const suite of list) {
    context.note(`measuring: ${suite.name}`);
    runs.push({ suite, rows: await suite.run(context) });
  }
  return runs;
}

function suitesToRepeat(runs: readonly SuiteRun[]): readonly Suite[] {
  return runs.filter(({ rows }) => rows.some(isMissed)).map(({ suite }) => suite);
}

function isMissedIn(runs: readonly SuiteRun[], { suite, name, lines }: Row): boolean {
  const rows = runs.flatMap((it) => it.rows);
  return rows.some((it) => it.suite === suite && it.name === name && it.lines === lines && isMissed(it));
}

function print(rows: readonly Row[], asJson: boolean): void {
  const about = { ...machine(), checksum: sinkValue() };
  if (asJson) {
    console.log(
      JSON.stringify({ ...about, rows: rows.map((row) => ({ ...row, isMissed: isMissed(row) })) }, null, 1),
    );
    return;
  }
  console.log(table(rows));
  console.log(
    `\n× scan: one pass of charCodeAt over the same text; × floor: a server that does next to nothing.`,
  );
  console.log(
    Object.entries(about)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  );
}

process.exitCode = await main();
