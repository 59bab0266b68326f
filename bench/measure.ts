/** How times are taken: in rotation within one process, as medians, and as ratios to one pass over the text. */
import { performance } from 'node:perf_hooks';

/** Something to be timed. The number that it gives keeps the compiler from leaving the work out. */
export type Task = () => number;

/** Milliseconds of each run. */
export type Samples = readonly number[];

let sink = 0;

/** A number that depends on everything that was measured; printing it proves that nothing was left out. */
export function sinkValue(): number {
  return sink;
}

export interface Rounds {
  readonly rounds: number;
  readonly warmUp: number;
  /** When this is spent, three rounds are enough. */
  readonly budgetMs?: number;
}

const FEW_ROUNDS = 3;

/** Runs each task once in each round, so that all of them see the same machine. */
export function rotate<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { rounds, warmUp, budgetMs = Number.POSITIVE_INFINITY }: Rounds,
): Readonly<Record<Name, Samples>> {
  const names = Object.keys(tasks) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  const end = performance.now() + budgetMs;
  for (let round = -warmUp; round < rounds; round++) {
    if (round >= FEW_ROUNDS && performance.now() > end) break;
    for (const name of names) {
      const time = timeOf(tasks[name]);
      if (round >= 0) samples[name].push(time);
    }
  }
  return samples;
}

export function timeOf(task: Task): number {
  const start = performance.now();
  const result = task();
  const end = performance.now();
  sink = (sink + result) | 0;
  return end - start;
}

/** What everything is compared with: each character is looked at once. */
export function scan(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}

export function median(samples: Samples): number {
  return percentile(samples, 0.5);
}

/** The value below which that part of the samples lies; `part` is from 0 to 1. */
export function percentile(samples: Samples, part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** The exponent of growth between two measurements: 1 where twice the text takes twice the time. */
export function growth(times: readonly [number, number], sizes: readonly [number, number]): number {
  return Math.log(times[1] / times[0]) / Math.log(sizes[1] / sizes[0]);
}

/** A text as one flat string of bytes, as it comes from a file: those that are put together are slower to read. */
export function flat(text: string): string {
  return Buffer.from(text).toString('latin1');
}
