/** The built server over standard input and output, by turns with one that does next to nothing. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { regular } from '../documents.ts';
import { keystrokes } from '../keystrokes.ts';
import { flat } from '../measure.ts';
import { pairedRow, type Row, timesRow } from '../report.ts';
import { ServerProcess } from '../server-process.ts';
import { Session } from '../session.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const LINES = 10_000;
const ROUNDS = 9;
const KEYSTROKES = 40;
const REQUESTS = 60;
/** The first ones are answered by code that is not compiled yet; they count in `first diagnostics`. */
const WARM_UP = 10;

const built = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const floor = fileURLToPath(new URL('../floor-server.mjs', import.meta.url));

export const server: Suite = { name: 'server', run };

async function run(context: Context): Promise<readonly Row[]> {
  if (!existsSync(built)) {
    context.note('server: left out, since dist/server.js is missing; `npm run build` makes it');
    return [];
  }
  const text = flat(regular(LINES));
  const ours = new Times();
  const theirs = new Times();
  for (let round = 0; round < roundsFor(context, ROUNDS); round++) {
    await measure(built, text, ours);
    await measure(floor, text, theirs);
  }
  return rowsOf(ours, theirs);
}

/** Milliseconds of one server, over all rounds. */
class Times {
  readonly startUp: number[] = [];
  readonly firstDiagnostics: number[] = [];
  readonly keystroke: number[] = [];
  readonly completion: number[] = [];
  readonly hover: number[] = [];
}

async function measure(program: string, text: string, times: Times): Promise<void> {
  const child = new ServerProcess([program, '--stdio']);
  const session = await Session.start(child);
  times.startUp.push(session.startUp);
  times.firstDiagnostics.push(await session.open(text));
  const typed = keystrokes('digit in a value', text, KEYSTROKES);
  for (const [index, { edit, undo }] of typed.entries()) {
    const pair = [await session.edit(edit), await session.edit(undo)];
    if (index >= WARM_UP) times.keystroke.push(...pair);
  }
  await ask(session, text, 'completion', times.completion);
  await ask(session, text, 'hover', times.hover);
  await child.stop();
}

async function ask(
  session: Session,
  text: string,
  method: 'completion' | 'hover',
  samples: number[],
): Promise<void> {
  if (!session.offers(method)) return;
  const places = keystrokes('digit in a value', text, REQUESTS);
  for (const [index, { edit }] of places.entries()) {
    const start = performance.now();
    // A few characters back is the keyword.
    const offset = edit.range.start - 6;
    const { at } = await session.request(`textDocument/${method}`, offset);
    if (index >= WARM_UP) samples.push(at - start);
  }
}

function rowsOf(ours: Times, theirs: Times): readonly Row[] {
  const about = { suite: server.name, lines: LINES, base: 'floor' } as const;
  const rows = [
    pairedRow(
      { suite: server.name, name: 'spawn → initialize', base: 'floor' },
      ours.startUp,
      theirs.startUp,
    ),
    pairedRow({ ...about, name: 'open → first diagnostics' }, ours.firstDiagnostics, theirs.firstDiagnostics),
    timesRow({ ...about, name: 'keystroke → diagnostics' }, ours.keystroke, theirs.keystroke),
  ];
  for (const name of ['completion', 'hover'] as const) {
    if (ours[name].length > 0) rows.push(timesRow({ ...about, name }, ours[name], theirs[name]));
  }
  return rows;
}
