/** Runs in a process of its own: one task on one file, the result as JSON on standard output. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { checkedText, fullAnalysis } from './analysis.ts';
import { timeOf } from './measure.ts';

export type ChildTask = 'cold' | 'memory';

export interface ChildResult {
  /** Of the first analysis. */
  readonly ms?: number;
  /** Bytes that an analysis keeps, per byte of the file. */
  readonly bytesPerByte?: number;
}

const tasks: Readonly<Record<ChildTask, (file: string) => ChildResult>> = { cold, memory };

/** What is made when it is first used, as the tables of the language, belongs to the first analysis. */
function cold(file: string): ChildResult {
  const text = readFileSync(file, 'utf8');
  return { ms: timeOf(() => fullAnalysis(text)) };
}

function memory(file: string): ChildResult {
  // Code that is compiled and tables that are made once are not the file's.
  const read = () => readFileSync(file, 'utf8');
  for (let round = 0; round < 3; round++) fullAnalysis(read());
  const before = usedBytes();
  const checked = checkedText(read());
  const kept = usedBytes() - before;
  return { bytesPerByte: kept / (checked.root.tree.offsets.at(-1) ?? 1) };
}

function usedBytes(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const [task = '', file = ''] = process.argv.slice(2);
const run = tasks[task as ChildTask];
process.stdout.write(JSON.stringify(run(file)));
