/** The full analysis of documents that nobody wants, since some of them will come. */
import { fullAnalysis } from '../analysis.ts';
import { hostile as documents } from '../documents.ts';
import { flat, growth, median, rotate, type Samples, scan } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 8;
const BUDGET_MS = 3000;

export const hostile: Suite = { name: 'hostile', run };

async function run(context: Context): Promise<readonly Row[]> {
  const rounds = roundsFor(context, ROUNDS);
  return Object.entries(documents).flatMap(([name, document]) => rowsOf(name, document, rounds));
}

function rowsOf(name: string, document: (lines: number) => string, rounds: number): readonly Row[] {
  const small = measure(document(SMALL), rounds);
  const large = measure(document(LARGE), rounds);
  const value = growth([median(small.full), median(large.full)], [SMALL, LARGE]);
  return [
    timesRow({ suite: hostile.name, name, lines: LARGE, base: 'scan' }, large.full, large.scan),
    { suite: hostile.name, name: '  growth exponent from a tenth of it', value },
  ];
}

function measure(source: string, rounds: number): Readonly<Record<'scan' | 'full', Samples>> {
  const text = flat(source);
  const tasks = { scan: () => scan(text), full: () => fullAnalysis(text) };
  const times = rotate(tasks, { rounds, warmUp: 1, budgetMs: BUDGET_MS });
  return times;
}
