/** What an analysis keeps while its file is open. */
import { inChild } from '../child-process.ts';
import { median } from '../measure.ts';
import type { Row } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const ROUNDS = 3;

export const memory: Suite = { name: 'memory', run };

async function run(context: Context): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const lines of [10_000, 100_000]) {
    const samples: number[] = [];
    for (let round = 0; round < roundsFor(context, ROUNDS); round++) {
      const { bytesPerByte } = await inChild('memory', lines);
      if (bytesPerByte !== undefined) samples.push(bytesPerByte);
    }
    const name = 'kept, the text included';
    rows.push({ suite: memory.name, name, lines, value: median(samples), unit: 'bytes per byte' });
  }
  return rows;
}
