/** Completion and hover in an analyzed file, at keywords, values and names all over it. */
import { completions } from '../../server/src/ide/completion.ts';
import { schemaTexts } from '../../server/src/ide/documentation.ts';
import { hover } from '../../server/src/ide/hover.ts';
import type { Checked } from '../../server/src/lint/check.ts';
import { checkedText } from '../analysis.ts';
import { regular } from '../documents.ts';
import { spread } from '../keystrokes.ts';
import { flat, type Samples, scan, timeOf } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const ROUNDS = 1500;
const WARM_UP = 500;

export const features: Suite = { name: 'features', run };

async function run(context: Context): Promise<readonly Row[]> {
  const rounds = roundsFor(context, ROUNDS);
  const rows = [1000, 10_000].map((lines) => rowsFor(lines, flat(regular(lines)), rounds));
  return ['completion', 'hover'].flatMap((name) => rows.flat().filter((it) => it.name === name));
}

function rowsFor(lines: number, text: string, rounds: number): readonly Row[] {
  const checked = checkedText(text);
  const places = placesIn(text, rounds + WARM_UP);
  const scans = timesOf(places.slice(0, 50 + WARM_UP), () => scan(text));
  const about = { suite: features.name, lines, base: 'scan' } as const;
  return [
    timesRow({ ...about, name: 'completion' }, timesOf(places, completing(checked)), scans),
    timesRow({ ...about, name: 'hover' }, timesOf(places, hovering(checked)), scans),
  ];
}

/** In the middle of each first word, and at the start of each second one. */
function placesIn(text: string, count: number): readonly number[] {
  const words = [...text.matchAll(/^ +\w\w|^ +\w+ +(?=\w)/gm)].map((it) => it.index + it[0].length);
  return spread(words, count);
}

function completing(checked: Checked): (offset: number) => number {
  return (offset) => completions(checked, checked.root, offset, { locale: 'en' }).items.length;
}

function hovering(checked: Checked): (offset: number) => number {
  return (offset) => hover(checked, checked.root, offset, 'en', schemaTexts)?.markdown.length ?? 0;
}

function timesOf(places: readonly number[], run: (offset: number) => number): Samples {
  return places.map((offset) => timeOf(() => run(offset))).slice(WARM_UP);
}
