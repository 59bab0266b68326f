/** Runs the linter without a process of its own. */
import { run, type Status } from '../../server/src/cli/run.ts';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface LintRun {
  readonly status: Status;
  readonly out: string;
  readonly err: string;
}

export interface LintInput {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Instead of `files`: a folder that is there. */
  readonly folder?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

export async function lint(args: readonly string[], given: LintInput = {}): Promise<LintRun> {
  let out = '';
  let err = '';
  const status = await run(args, {
    out: (text) => {
      out += text;
      return true;
    },
    err: (text) => {
      err += text;
    },
    env: given.env ?? { LANG: 'en_US.UTF-8' },
    folder: given.folder ?? temporaryFolder(given.files ?? {}),
    isTerminal: given.isTerminal ?? false,
    isUnicode: false,
    readInput: () => Promise.resolve({ kind: 'text', text: given.input ?? '' }),
    texts: (locale) => Promise.resolve(schemaTexts(locale)),
  });
  return { status, out, err };
}

export interface JsonFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly rule: string;
  readonly category: string;
  readonly message: string;
  readonly fixes: readonly unknown[];
  readonly related: readonly unknown[];
}

export interface JsonReport {
  readonly version: number;
  readonly files: number;
  readonly diagnostics: readonly JsonFinding[];
}

export async function lintJson(
  args: readonly string[],
  given: LintInput = {},
): Promise<LintRun & { readonly report: JsonReport }> {
  const result = await lint(['--format', 'json', ...args], given);
  return { ...result, report: JSON.parse(result.out) };
}

/** `file:line rule` of each finding. */
export function places({ diagnostics }: JsonReport): readonly string[] {
  return diagnostics.map((it) => `${it.file}:${it.line} ${it.rule}`);
}
