/** What the command line names: files to read as they are, and folders to look through. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { problemOf, readNamed } from '../disk/read-text.ts';
import type { FileContent, FileProblem } from '../workspace/file-system.ts';
import { configurationsIn } from './folder-search.ts';

/** A file that may be a root. */
export interface Input {
  readonly name: string;
  readonly content: FileContent;
  /** Not named but found in a folder: no root if another one that was found includes it. */
  readonly isFound: boolean;
}

export interface Unread {
  readonly name: string;
  readonly problem: FileProblem | 'nothing-found';
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly unread: readonly Unread[];
}

/** Each file is given once, named ones as they were named. */
export async function readInputs(names: readonly string[], folder: string): Promise<Inputs> {
  const files = new Map<string, Input>();
  const unread: Unread[] = [];
  for (const name of new Set(names)) {
    const found = await readInput(name, folder);
    unread.push(...found.unread);
    for (const it of found.files) {
      const path = resolve(folder, it.name);
      if (!files.has(path) || !it.isFound) files.set(path, it);
    }
  }
  return { files: [...files.values()], unread };
}

async function readInput(name: string, folder: string): Promise<Inputs> {
  const path = resolve(folder, name);
  const kind = await kindOf(path);
  if (kind === 'folder') return readFolder(name, folder);
  if (kind !== 'file') return { files: [], unread: [{ name, problem: kind }] };
  return sorted([{ name, content: await readNamed(path), isFound: false }], []);
}

async function kindOf(path: string): Promise<'file' | 'folder' | FileProblem> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return problemOf(error);
  }
}

async function readFolder(name: string, folder: string): Promise<Inputs> {
  const { files, unreadable } = await configurationsIn(name.replace(/(?<=.)\/+$/, ''), (it) =>
    resolve(folder, it),
  );
  const unread: Unread[] = unreadable.map((it) => ({ name: it, problem: 'unreadable' }));
  if (files.length + unread.length === 0) unread.push({ name, problem: 'nothing-found' });
  return sorted(
    files.map((it) => ({ ...it, isFound: true })),
    unread,
  );
}

function sorted(inputs: readonly Input[], unread: readonly Unread[]): Inputs {
  const problems = inputs.flatMap(({ name, content }) => {
    return content.kind === 'text' ? [] : [{ name, problem: content.kind }];
  });
  return { files: inputs.filter((it) => it.content.kind === 'text'), unread: [...unread, ...problems] };
}
