/** Safe fixes of all files, and those of what comes to light behind them; nothing is written here. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { applyEdits } from '../../base/text-edit.ts';
import { MAX_ROUNDS, safeEdits } from '../../ide/code-actions.ts';
import type { Diagnostic } from '../../lint/diagnostic.ts';
import { textOf } from '../../syntax/tree.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import { checkInputs, type Outcome } from '../check-inputs.ts';
import type { Input } from '../inputs.ts';
import type { Options } from '../options.ts';
import { byFile } from '../reports/by-file.ts';

/** A file with what its safe fixes make of it. */
export interface Mended {
  readonly name: string;
  /** Without links. */
  readonly path: string;
  readonly before: string;
  readonly text: string;
}

export interface Refused {
  readonly name: string;
  readonly reason: 'strange' | 'outside';
}

export interface MendOutcome {
  /** What is still found afterwards. */
  readonly outcome: Outcome;
  readonly mended: readonly Mended[];
  readonly refused: readonly Refused[];
}

export async function mend(
  inputs: readonly Input[],
  found: Outcome,
  options: Options,
  folder: string,
  /** Whether the file at a path may be changed. */
  isWithin: (path: string) => boolean,
): Promise<MendOutcome> {
  const files = new Files(folder, isWithin);
  let outcome = found;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    await files.meet(outcome);
    const changed = files.fix(outcome);
    if (changed.size === 0) break;
    outcome = await checkInputs(inputs, options, folder, { texts: files.texts, before: outcome, changed });
  }
  const mended = [...files.mended.values()].filter((it) => it.text !== it.before);
  return { outcome, mended, refused: [...files.refused.values()] };
}

/** Files by their paths, since one may have several names. */
class Files {
  /** By name. */
  readonly texts = new Map<string, string>();
  readonly mended = new Map<string, Mended>();
  readonly refused = new Map<string, Refused>();
  private readonly folder: string;
  private readonly isWithin: (path: string) => boolean;
  private readonly paths = new Map<string, string>();
  private readonly names = new Map<string, Set<string>>();
  private readonly seen = new Set<string>();

  constructor(folder: string, isWithin: (path: string) => boolean) {
    this.folder = folder;
    this.isWithin = isWithin;
  }

  /** Takes note of the names of all files. */
  async meet({ files }: Outcome): Promise<void> {
    for (const name of files) {
      if (this.paths.has(name)) continue;
      const written = resolve(this.folder, name);
      const path = await realPath(written);
      this.paths.set(name, path);
      const names = this.names.get(path) ?? new Set();
      this.names.set(path, names.add(name));
    }
  }

  /** One round; gives the names of what is changed. */
  fix({ findings }: Outcome): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const found of byFile(findings).values()) {
      const diagnostics = found.map((it) => it.diagnostic);
      const file = diagnostics[0]?.file;
      const path = file && this.paths.get(file.name);
      // Of a file with several names, what another one shows waits for the next round.
      if (!file || path === undefined || changed.has(file.name)) continue;
      const text = this.fixed(file, path, diagnostics);
      if (text === undefined) continue;
      for (const name of this.names.get(path) ?? []) {
        this.texts.set(name, text);
        changed.add(name);
      }
    }
    return changed;
  }

  private fixed(file: SourceFile, path: string, diagnostics: readonly Diagnostic[]): string | undefined {
    const edits = safeEdits(diagnostics, file);
    if (edits.length === 0) return undefined;
    if (!this.mended.has(path)) {
      const reason = file.isLossy ? 'strange' : this.isWithin(path) ? undefined : 'outside';
      if (reason) this.refused.set(path, { name: file.name, reason });
      if (reason) return undefined;
    }
    const before = textOf(file.tree);
    const ends = lineEndOf(before);
    const text = applyEdits(
      before,
      edits.map(({ range, newText }) => ({ range, newText: newText.replace(/\r?\n/g, ends) })),
    );
    // Two fixes that undo each other end where they began.
    const key = `${path}\n${text}`;
    if (text === before || this.seen.has(key)) return undefined;
    this.seen.add(key);
    const first = this.mended.get(path);
    this.mended.set(path, { name: first?.name ?? file.name, path, before: first?.before ?? before, text });
    return text;
  }
}

/** Standard input may have the name of a file that is not there. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const folder = dirname(path);
    return join(await realpath(folder).catch(() => folder), basename(path));
  });
}

/** That of the first line; new lines end alike. */
function lineEndOf(text: string): string {
  return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
}
