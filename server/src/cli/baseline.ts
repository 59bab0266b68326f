/** Findings that are known and not reported again: those of a file that was written for it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { problemOf } from '../disk/read-text.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { slashed } from './command-line.ts';
import type { Found } from './finding.ts';
import { fingerprints } from './reports/fingerprint.ts';

interface Entry {
  /** As seen from the folder of the baseline. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly entries: readonly Entry[];
}

export type BaselineProblem = 'missing' | 'unreadable' | 'malformed';

export interface Remaining {
  readonly findings: readonly Found[];
  /** Entries for files that were checked, and that nothing matches any more. */
  readonly stale: number;
}

export async function readBaseline(name: string, folder: string): Promise<Baseline | BaselineProblem> {
  try {
    return baselineIn(await readFile(resolve(folder, name), 'utf8'));
  } catch (error) {
    return problemOf(error) === 'missing' ? 'missing' : 'unreadable';
  }
}

function baselineIn(text: string): Baseline | BaselineProblem {
  try {
    const { version, findings }: { readonly version?: unknown; readonly findings?: unknown } =
      JSON.parse(text);
    if (version !== 1 || !Array.isArray(findings)) return 'malformed';
    const entries: readonly unknown[] = findings;
    return entries.every(isEntry) ? { entries } : 'malformed';
  } catch {
    return 'malformed';
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { file, rule, fingerprint }: { file?: unknown; rule?: unknown; fingerprint?: unknown } = value;
  return [file, rule, fingerprint].every((it) => typeof it === 'string');
}

/** What of the findings is new. The files that were checked say what is stale. */
export function withoutKnown(
  findings: readonly Found[],
  files: Iterable<string>,
  { entries }: Baseline,
  pathOf: (file: string) => string,
): Remaining {
  const print = fingerprints(pathOf);
  const known = new Set(entries.map((it) => it.fingerprint));
  const matched = new Set<string>();
  const rest = findings.filter((it) => {
    const own = print(it);
    if (!known.has(own)) return true;
    matched.add(own);
    return false;
  });
  const checked = new Set([...files].map(pathOf));
  const stale = entries.filter((it) => checked.has(it.file) && !matched.has(it.fingerprint)).length;
  return { findings: rest, stale };
}

/** One entry a line, in a fixed order, so that a change is easy to review. Throws if it cannot be written. */
export async function writeBaseline(
  name: string,
  folder: string,
  findings: readonly Found[],
  pathOf: (file: string) => string,
): Promise<void> {
  const path = resolve(folder, name);
  const print = fingerprints(pathOf);
  const lines = findings.map((it) => {
    const entry: Entry = {
      file: pathOf(it.diagnostic.file.name),
      rule: it.diagnostic.rule.id,
      fingerprint: print(it),
    };
    return JSON.stringify(entry);
  });
  const list = lines.length > 0 ? `[\n${lines.sort().join(',\n')}\n]` : '[]';
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '', { flag: 'a' });
  await replaceFile(path, Buffer.from(`{"version":1,"findings":${list}}\n`));
}

/** Files are named from the baseline on, however they are named in a call. */
export function pathsFrom(name: string, folder: string): (file: string) => string {
  const base = dirname(resolve(folder, name));
  return (file) => slashed(relative(base, resolve(folder, file)));
}
