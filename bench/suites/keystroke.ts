/** One keystroke in an open file, up to the diagnostics of the whole file. */
import { OpenFile } from '../analysis.ts';
import { regular } from '../documents.ts';
import { type KeystrokeName, keystrokeNames, keystrokes } from '../keystrokes.ts';
import { flat, type Samples, scan, timeOf } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const ROUNDS = 300;
const WARM_UP = 60;
const MAX_RATIO = 0.5;
/** The size for which this release has a goal. */
const GOAL_LINES = 10_000;

export const keystroke: Suite = { name: 'keystroke', run };

async function run(context: Context): Promise<readonly Row[]> {
  return [GOAL_LINES, 100_000].flatMap((lines) => rowsFor(lines, roundsFor(context, ROUNDS)));
}

function rowsFor(lines: number, rounds: number): readonly Row[] {
  const { scans, typed } = measure(flat(regular(lines)), rounds);
  return keystrokeNames.map((name) => {
    const row = timesRow({ suite: keystroke.name, name, lines, base: 'scan' }, typed.get(name) ?? [], scans);
    return lines === GOAL_LINES ? { ...row, goal: { atMost: MAX_RATIO } } : row;
  });
}

interface Measured {
  readonly scans: Samples;
  readonly typed: ReadonlyMap<KeystrokeName, Samples>;
}

/** In each round one keystroke of each kind is made and taken back; both are counted. */
function measure(text: string, rounds: number): Measured {
  const file = new OpenFile(text);
  const scans: number[] = [];
  const kinds = keystrokeNames.map((name) => ({
    name,
    list: keystrokes(name, text, rounds + WARM_UP),
    samples: [] as number[],
  }));
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const times = [timeOf(() => scan(text))];
    for (const { list } of kinds) {
      const it = list[round];
      if (it)
        times.push(
          timeOf(() => file.edit(it.edit)),
          timeOf(() => file.edit(it.undo)),
        );
    }
    if (round < WARM_UP) continue;
    scans.push(times[0] ?? 0);
    kinds.forEach(({ samples }, kind) => {
      samples.push(...times.slice(kind * 2 + 1, kind * 2 + 3));
    });
  }
  return { scans, typed: new Map(kinds.map(({ name, samples }) => [name, samples])) };
}
