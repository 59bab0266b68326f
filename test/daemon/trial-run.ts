/** Gives many trials to the daemon at once, and tells what it says of each. */
import { languageOf } from '../../server/src/schema/language.ts';
import { type Daemon, type Message, stoppedReading, testConfiguration } from '../support/daemon.ts';
import { preamble, type Row, rowsOf, type Trial } from './trial.ts';

export interface Verdict {
  /** On the line of the tried statement or entry. */
  readonly messages: readonly string[];
  /** Keywords anywhere in the trial that the daemon doesn't know. */
  readonly unknown: readonly string[];
  /** The daemon didn't live to the end of the file. */
  readonly isFatal: boolean;
}

/** For all runs of one test file, in ms. */
export const TIME_LIMIT = 60_000;

/** Trials that share a file; small enough that VRRP ids and file sizes are no matter. */
const BATCH = 60;

export async function judge(daemon: Daemon, trials: readonly Trial[]): Promise<readonly Verdict[]> {
  const batches = batchesOf(trials);
  const verdicts = new Map<Trial, Verdict>();
  await Promise.all(
    batches.map(async (batch) => {
      const found = await judgeBatch(daemon, batch);
      batch.forEach((trial, index) => {
        const verdict = found[index];
        if (verdict) verdicts.set(trial, verdict);
      });
    }),
  );
  return trials.map((it) => verdicts.get(it) ?? { messages: [], unknown: [], isFatal: true });
}

/** Settings of the whole daemon stay apart from what they change; what may be said but once has a file of its own. */
function batchesOf(trials: readonly Trial[]): readonly (readonly Trial[])[] {
  const groups = new Map<string, Trial[]>();
  const alone: (readonly Trial[])[] = [];
  for (const trial of trials) {
    const root = trial.directive.path.split('.')[0] ?? '';
    if (isOnce(trial)) alone.push([trial]);
    else groups.set(root, [...(groups.get(root) ?? []), trial]);
  }
  return [...alone, ...[...groups.values()].flatMap(inBatches)];
}

/** Named blocks give each trial its own; settings of the whole daemon are read as one. */
function isOnce({ directive: { data, parent } }: Trial): boolean {
  if (parent && parent.path !== '' && parent.path !== 'global_defs' && parent.data.repeatable) return false;
  return data.duplicates === 'first-wins' || data.duplicates === 'last-wins-with-error';
}

function inBatches(group: readonly Trial[]): readonly (readonly Trial[])[] {
  const count = Math.ceil(group.length / BATCH);
  return Array.from({ length: count }, (_, at) => group.filter((_trial, index) => index % count === at));
}

async function judgeBatch(daemon: Daemon, batch: readonly Trial[]): Promise<readonly Verdict[]> {
  const { text, spans } = fileOf(daemon, batch);
  const { exit, messages } = await testConfiguration(daemon, text);
  const isFatal = exit === undefined || stoppedReading(daemon, exit) || exit > 100;
  if (isFatal && batch.length > 1) {
    const half = Math.ceil(batch.length / 2);
    const parts = [batch.slice(0, half), batch.slice(half)];
    return (await Promise.all(parts.map((it) => judgeBatch(daemon, it)))).flat();
  }
  return spans.map(({ first, last, tried }) => {
    const within = messages.filter(({ line = 0 }) => line >= first && line <= last);
    const onLine = within.filter((it) => it.line === tried).map((it) => it.text);
    return { messages: onLine, unknown: within.flatMap(unknownKeyword), isFatal };
  });
}

function unknownKeyword({ text }: Message): readonly string[] {
  const word = /^Unknown keyword '(.*)'/.exec(text)?.[1];
  return word === undefined ? [] : [word];
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly tried: number;
}

function fileOf({ version }: Daemon, batch: readonly Trial[]): { text: string; spans: readonly Span[] } {
  const rows: Row[] = [...preamble(languageOf(version), version)];
  const spans = batch.map((trial, index) => {
    const first = rows.length + 1;
    const own = rowsOf(trial, { release: version, serial: index + 1 });
    rows.push(...own);
    return { first, last: rows.length, tried: first + own.findIndex((it) => it.role === 'tried') };
  });
  return { text: `${rows.map((it) => it.text).join('\n')}\n`, spans };
}

/** What the daemon says of one trial and not of another that differs in a word; names differ by their numbers only. */
export function newMessages(verdict: Verdict, base: Verdict): readonly string[] {
  const plain = (text: string): string => text.replaceAll(/\bown_\d+/g, 'own');
  const known = new Set(base.messages.map(plain));
  return verdict.messages.filter((it) => !known.has(plain(it)));
}
