/** What a group of measurements is, and how long it may take. */
import type { Row } from './report.ts';

export interface Context {
  /** Fewer rounds: the numbers are rougher and come sooner. */
  readonly isQuick: boolean;
  /** Says what is being done, or why something is left out. */
  readonly note: (sentence: string) => void;
}

export interface Suite {
  readonly name: string;
  readonly run: (context: Context) => Promise<readonly Row[]>;
}

/** The number of rounds, for a run that is not quick. */
export function roundsFor({ isQuick }: Context, rounds: number): number {
  return isQuick ? Math.max(3, Math.ceil(rounds / 4)) : rounds;
}
