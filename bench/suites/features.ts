/** Completion and hover in an analyzed file, at keywords, values and names all over it; formatting of all of it. */
import { format } from '../../server/src/format/format.ts';
import { DEFAULT_OPTIONS } from '../../server/src/format/options.ts';
import { completions } from '../../server/src/ide/completion.ts';
import { hover } from '../../server/src/ide/hover.ts';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import { semanticTokens, tokenData, tokensEdit } from '../../server/src/ide/semantic-tokens.ts';
import type { Checked } from '../../server/src/lint/check.ts';
import { parseTree } from '../../server/src/syntax/tree.ts';
import { editedFile } from '../../server/src/workspace/source-file.ts';
import { checkedFile, checkedText } from '../analysis.ts';
import { regular } from '../documents.ts';
import { keystrokes, spread } from '../keystrokes.ts';
import { flat, rotate, type Samples, scan, timeOf } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';
import { OpenWorkspace } from '../workspace.ts';

const ROUNDS = 1500;
const WARM_UP = 500;
/** Whole files take longer. */
const FILE_ROUNDS = 60;
const FILE_WARM_UP = 20;
const GOAL_LINES = 10_000;
/** Formatting takes longer, so it gets fewer rounds. */
const FORMATTING_SHARE = 30;
const MAX_FORMATTING = 15;

export const features: Suite = { name: 'features', run };

async function run(context: Context): Promise<readonly Row[]> {
  const rounds = roundsFor(context, ROUNDS);
  const rows = [1000, 10_000].map((lines) => rowsFor(lines, flat(regular(lines)), rounds));
  const names = ['completion', 'hover', 'semantic tokens', 'tokens delta', 'formatting'];
  const alone = names.flatMap((name) => rows.flat().filter((it) => it.name === name));
  return [...alone, ...rowsWhileTyping(flat(regular(GOAL_LINES)), rounds)];
}

/** The files beside it and the multiple for which this release has a goal. */
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
    ...tokenRows(lines, text, Math.ceil((rounds / ROUNDS) * FILE_ROUNDS)),
    formattingRow(lines, text, rounds),
  ];
}

/** Of a file of which nothing is remembered, and what a keystroke changes. */
function tokenRows(lines: number, text: string, rounds: number): readonly Row[] {
  const samples = { scan: [] as number[], full: [] as number[], delta: [] as number[] };
  const edits = keystrokes('digit in a value', text, rounds + FILE_WARM_UP);
  for (const [round, { edit }] of edits.entries()) {
    const checked = checkedText(text);
    const next = checkedFile(editedFile(checked.root, edit), checked);
    const times = [
      timeOf(() => scan(text)),
      timeOf(() => tokenData(semanticTokens(checked, checked.root)).length),
    ];
    const before = semanticTokens(checked, checked.root);
    times.push(timeOf(() => tokensEdit(before, semanticTokens(next, next.root))?.data.length ?? 0));
    if (round < FILE_WARM_UP) continue;
    samples.scan.push(times[0] ?? 0);
    samples.full.push(times[1] ?? 0);
    samples.delta.push(times[2] ?? 0);
  }
  const about = { suite: features.name, lines, base: 'scan' } as const;
  return [
    withGoal(timesRow({ ...about, name: 'semantic tokens' }, samples.full, samples.scan), 5),
    withGoal(timesRow({ ...about, name: 'tokens delta' }, samples.delta, samples.scan), 1),
  ];
}

/** For the size for which this release has goals. */
function withGoal(row: Row, atMost: number): Row {
  return row.lines === GOAL_LINES ? { ...row, goal: { atMost } } : row;
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
  return (offset) => hover(checked, checked.root, offset, 'en', schemaTexts('en'))?.markdown.length ?? 0;
}

/** Of a text in which every line is to change, after an edit: the tree is new, its chunks are not. */
function formattingRow(lines: number, text: string, rounds: number): Row {
  const untidy = flat(text.replace(/^ +/gm, '').replace(/ /g, '  '));
  const tree = parseTree(untidy);
  const tasks = {
    scan: () => scan(untidy),
    formatting: () => format({ ...tree }, DEFAULT_OPTIONS).length,
  };
  const count = Math.ceil(rounds / FORMATTING_SHARE);
  const times = rotate(tasks, { rounds: count, warmUp: count });
  const row = { suite: features.name, name: 'formatting', lines, base: 'scan' } as const;
  const made = timesRow(row, times.formatting, times.scan);
  return lines >= 10_000 ? { ...made, goal: { atMost: MAX_FORMATTING } } : made;
}

function timesOf(places: readonly number[], run: (offset: number) => number): Samples {
  return places.map((offset) => timeOf(() => run(offset))).slice(WARM_UP);
}
