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
import { OpenWorkspace } from '../workspace.ts';

const ROUNDS = 1500;
const WARM_UP = 500;

export const features: Suite = { name: 'features', run };

async function run(context: Context): Promise<readonly Row[]> {
  const rounds = roundsFor(context, ROUNDS);
  const rows = [1000, 10_000].map((lines) => rowsFor(lines, flat(regular(lines)), rounds));
  const alone = ['completion', 'hover'].flatMap((name) => rows.flat().filter((it) => it.name === name));
  return [...alone, ...rowsWhileTyping(flat(regular(GOAL_LINES)), rounds)];
}

/** The size, the files beside it and the multiple for which this release has a goal. */
const GOAL_LINES = 10_000;
const INCLUDED_FILES = 1000;
const MAX_RATIO = 10;

/** What a place takes is the least of so many attempts, so that the percentile is about places, not about the machine. */
const ATTEMPTS = 3;

/** Each is asked after a letter was typed at the place, so that nothing is known yet of this state of the file. */
function rowsWhileTyping(text: string, rounds: number): readonly Row[] {
  const workspace = new OpenWorkspace(text, INCLUDED_FILES);
  const scans: number[] = [];
  const completed: number[] = [];
  const hovered: number[] = [];
  for (const at of placesIn(text, rounds + WARM_UP)) {
    scans.push(timeOf(() => scan(text)));
    const attempts = Array.from({ length: ATTEMPTS }, () => timesAt(workspace, at));
    completed.push(Math.min(...attempts.map((it) => it.completed)));
    hovered.push(Math.min(...attempts.map((it) => it.hovered)));
  }
  const base = scans.slice(WARM_UP);
  const about = {
    suite: features.name,
    lines: GOAL_LINES,
    base: 'scan',
    goal: { atMost: MAX_RATIO, ofP99: true },
  } as const;
  return [
    timesRow({ ...about, name: 'completion while typing, 1,000 includes' }, completed.slice(WARM_UP), base),
    timesRow({ ...about, name: 'hover while typing, 1,000 includes' }, hovered.slice(WARM_UP), base),
  ];
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

function timesAt(workspace: OpenWorkspace, at: number): { completed: number; hovered: number } {
  workspace.edit({ range: { start: at, end: at }, newText: 'x' });
  const completed = timeOf(() => completing(workspace.checked)(at + 1));
  workspace.edit({ range: { start: at, end: at + 1 }, newText: '' });
  return { completed, hovered: timeOf(() => hovering(workspace.checked)(at)) };
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
