/** Judges groups of files, a few at a time, since the linter keeps what it read of each until it is done. */
import { availableParallelism } from 'node:os';
import type { Target } from '../../../server/src/schema/target.ts';
import type { Daemon } from '../../support/daemon.ts';
import type { Group } from './inputs.ts';
import type { GroupOutcome, Outcome } from './report.ts';
import { judgeFile } from './run.ts';

export async function judgeGroups(
  daemon: Daemon,
  groups: readonly Group[],
  options: { readonly target: Target; readonly profile?: string },
): Promise<readonly GroupOutcome[]> {
  const outcomes = new Map<string, Outcome>();
  const waiting = groups.flatMap((it) => it.inputs).values();
  const worker = async (): Promise<void> => {
    for (const input of waiting) {
      outcomes.set(input.path, { input, judged: await judgeFile(daemon, input.path, options) });
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
  return groups.map(({ name, inputs }) => ({
    name,
    outcomes: inputs.flatMap((it) => outcomes.get(it.path) ?? []),
  }));
}
