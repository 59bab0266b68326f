/** Judges files by the daemon and by the linter. */
import { readFileSync } from 'node:fs';
import { features } from '../../../server/src/schema/features.ts';
import type { Target } from '../../../server/src/schema/target.ts';
import { type Daemon, hasFeature, stoppedReading, testFile } from '../../support/daemon.ts';
import { type Comparison, compare, type Verdicts } from './compare.ts';
import { complaintsIn, isOfMachine } from './complaints.ts';
import { findingsIn, PROFILE } from './findings.ts';
import { layoutOf } from './layout.ts';

export interface Judged extends Verdicts, Comparison {
  readonly path: string;
  /** The daemon crashed or did not end. */
  readonly isLost: boolean;
}

/** The target that a daemon is: its release without what its build lacks. */
export function targetOf(daemon: Daemon, release = daemon.version): Target {
  return { release, without: features.filter((it) => !hasFeature(daemon, it)) };
}

export async function judgeFile(
  daemon: Daemon,
  path: string,
  { target, profile = PROFILE }: { readonly target: Target; readonly profile?: string },
): Promise<Judged> {
  const text = readFileSync(path, 'utf8');
  const [{ exit, messages }, findings] = await Promise.all([
    testFile(daemon, path, text, profile),
    findingsIn(path, target, profile),
  ]);
  const complaints = complaintsIn(messages);
  const lines = complaints.flatMap((it) => it.line ?? []);
  const verdicts: Verdicts = {
    complaints,
    findings,
    machineLines: new Set(messages.flatMap((it) => (isOfMachine(it.text) ? (it.line ?? []) : []))),
    layout: layoutOf(text),
    readUpTo: stoppedReading(daemon, exit) ? Math.max(0, ...lines) : undefined,
  };
  return { path, isLost: exit === undefined || exit > 100, ...verdicts, ...compare(verdicts) };
}
