/** `--baseline` and `--write-baseline`. */
import { type Localized, render } from '../base/localized.ts';
import {
  type Baseline,
  type BaselineProblem,
  pathsFrom,
  readBaseline,
  withoutKnown,
  writeBaseline,
} from './baseline.ts';
import type { Outcome } from './check-inputs.ts';
import type { Io } from './io.ts';
import { notes } from './messages.ts';
import type { Options } from './options.ts';

const problems: Readonly<Record<BaselineProblem, Localized>> = {
  missing: notes.baselineMissing,
  unreadable: notes.baselineUnreadable,
  malformed: notes.baselineMalformed,
};

/** What to do with an outcome: undefined if there is a baseline that cannot be read. */
export type ApplyBaseline = (outcome: Outcome) => Promise<Outcome | undefined>;

/** Reads the baseline, so that nothing is checked in vain. Undefined, and said, if that cannot be done. */
export async function baselineFor({ baseline, locale }: Options, io: Io): Promise<ApplyBaseline | undefined> {
  if (!baseline) return (outcome) => Promise.resolve(outcome);
  const { name, isWritten } = baseline;
  const say = (sentence: Localized, values: Parameters<typeof render>[2] = {}): undefined =>
    void io.err(`${render(sentence, locale, { file: name, ...values })}\n`);
  if (isWritten) return (outcome) => written(outcome, name, io, say);
  const known = await readBaseline(name, io.folder);
  if (typeof known === 'string') return say(problems[known]);
  return (outcome) => Promise.resolve(reduced(outcome, known, pathsFrom(name, io.folder), say));
}

type Say = (sentence: Localized, values?: Parameters<typeof render>[2]) => undefined;

function reduced(outcome: Outcome, known: Baseline, pathOf: (file: string) => string, say: Say): Outcome {
  const { findings, stale } = withoutKnown(outcome.findings, outcome.files, known, pathOf);
  if (stale > 0) say(notes.baselineStale, { count: stale });
  return { ...outcome, findings };
}

/** All that was found is known from now on. */
async function written(outcome: Outcome, name: string, io: Io, say: Say): Promise<Outcome | undefined> {
  try {
    await writeBaseline(name, io.folder, outcome.findings, pathsFrom(name, io.folder));
  } catch (error) {
    return say(notes.unwritable, { error: error instanceof Error ? error.message : String(error) });
  }
  say(notes.baselineWritten, { count: outcome.findings.length });
  return { ...outcome, findings: [] };
}
