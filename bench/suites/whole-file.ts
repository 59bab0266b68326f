/** The whole file, from its text to its diagnostics, at four sizes and in a fresh process. */
import { fullAnalysis, parseOnly } from '../analysis.ts';
import { inChild } from '../child-process.ts';
import { regular } from '../documents.ts';
import { flat, growth, median, rotate, type Samples, scan } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const SIZES: readonly { readonly lines: number; readonly rounds: number }[] = [
  { lines: 100, rounds: 400 },
  { lines: 1000, rounds: 200 },
  { lines: 10_000, rounds: 60 },
  { lines: 100_000, rounds: 15 },
];
const COLD_ROUNDS = 5;
const MAX_RATIO = 10;
const MAX_GROWTH = 1.05;

interface Measured {
  readonly lines: number;
  readonly characters: number;
  readonly times: Readonly<Record<'scan' | 'parse' | 'full', Samples>>;
}

export const wholeFile: Suite = { name: 'whole file', run };

async function run(context: Context): Promise<readonly Row[]> {
  const measured = SIZES.map(({ lines, rounds }) => warm(lines, roundsFor(context, rounds)));
  const cold: Row[] = [];
  for (const it of measured) cold.push(await coldRow(it, roundsFor(context, COLD_ROUNDS)));
  return [
    ...measured.map(({ lines, times }) => row('parse', lines, times.parse, times.scan)),
    ...measured.map(fullRow),
    ...growthRows(measured),
    ...cold,
  ];
}

function warm(lines: number, rounds: number): Measured {
  const text = flat(regular(lines));
  const tasks = { scan: () => scan(text), parse: () => parseOnly(text), full: () => fullAnalysis(text) };
  const warmUp = Math.ceil(rounds / 3);
  const times = rotate(tasks, { rounds, warmUp });
  return { lines, characters: text.length, times };
}

function fullRow({ lines, times }: Measured): Row {
  const made = row('full analysis', lines, times.full, times.scan);
  return lines >= 10_000 ? { ...made, goal: { atMost: MAX_RATIO } } : made;
}

function row(name: string, lines: number, samples: Samples, base: Samples): Row {
  return timesRow({ suite: wholeFile.name, name, lines, base: 'scan' }, samples, base);
}

/** From 1,000 lines to 100,000. */
function growthRows(measured: readonly Measured[]): readonly Row[] {
  const [, small, , large] = measured;
  if (!small || !large) return [];
  const value = growth(
    [median(small.times.full), median(large.times.full)],
    [small.characters, large.characters],
  );
  const name = 'growth exponent of the full analysis';
  return [{ suite: wholeFile.name, name, value, goal: { atMost: MAX_GROWTH } }];
}

/** The first analysis that a process makes; loading the program is not counted. */
async function coldRow({ lines, times }: Measured, rounds: number): Promise<Row> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { ms } = await inChild('cold', lines);
    if (ms !== undefined) samples.push(ms);
  }
  return row('full analysis, fresh process', lines, samples, times.scan);
}
