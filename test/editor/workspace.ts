/** The folder that is open in the editor: a copy of `workspace/`, which each step finds as it was. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ORIGINAL = fileURLToPath(new URL('workspace', import.meta.url));
const SETTINGS = '.vscode/settings.json';

/** As people count: from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export class Workspace {
  readonly folder: string;
  private readonly originals = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
    cpSync(ORIGINAL, folder, { recursive: true });
    this.write(SETTINGS, '{}');
    for (const it of this.files()) this.originals.set(it, this.read(it));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  /** Writes at once and as a whole, so that nobody reads a half. */
  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }

  /** The settings of the workspace are these and no others. */
  configure(settings: Readonly<Record<string, unknown>>): void {
    this.write(SETTINGS, JSON.stringify(settings));
  }

  /** The place behind the last character of `before`, which must occur once, and before `after`. */
  place(file: string, before: string, after = ''): Place {
    const text = this.read(file);
    const start = text.indexOf(before + after);
    if (start < 0) throw new Error(`${file} has no '${before}${after}'`);
    if (text.includes(before + after, start + 1)) throw new Error(`${file} has '${before}${after}' twice`);
    const lines = text.slice(0, start + before.length).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  }

  /** Everything is as it was in the beginning. */
  restore(): void {
    for (const it of this.files()) if (!this.originals.has(it)) rmSync(join(this.folder, it));
    for (const [file, text] of this.originals) {
      if (!this.files().includes(file) || this.read(file) !== text) this.write(file, text);
    }
  }

  private files(): readonly string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name).slice(this.folder.length + 1));
  }
}
