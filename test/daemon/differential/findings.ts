/** What the linter finds in a file and in what it includes, in the daemon's terms. */
import { render } from '../../../server/src/base/localized.ts';
import { diskFiles } from '../../../server/src/disk/file-system.ts';
import { readNamed } from '../../../server/src/disk/read-text.ts';
import { allDiagnostics, type Checked, check, wantedFor } from '../../../server/src/lint/check.ts';
import type { Diagnostic } from '../../../server/src/lint/diagnostic.ts';
import type { Severity } from '../../../server/src/lint/rule.ts';
import { type Language, languageOf } from '../../../server/src/schema/language.ts';
import type { Target } from '../../../server/src/schema/target.ts';
import { positionAt } from '../../../server/src/syntax/tree.ts';
import { load } from '../../../server/src/workspace/load.ts';
import { sourceText } from '../../../server/src/workspace/source-file.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';

/** Conditions of a file are read as on the node of this name. */
export const PROFILE = 'node1';

export interface Finding {
  /** The path of an included file; left out for the checked one. */
  readonly file?: string;
  /** From 1, both included. */
  readonly line: number;
  readonly endLine: number;
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly text: string;
  /** Lines of the same file that explain it. */
  readonly related: readonly number[];
}

export async function findingsIn(path: string, target: Target, profile: string): Promise<readonly Finding[]> {
  const workspace = new Workspace();
  workspace.setRead(path, await readNamed(path));
  const language = languageOf(target);
  const checked = await checkedFile(path, workspace, language, profile);
  return allDiagnostics(checked).map((it) => findingOf(it, path));
}

/** A text by itself has neither errors nor warnings. */
export function isFaultless(text: string, target: Target): boolean {
  const options = { language: languageOf(target), profiles: [PROFILE] };
  const checked = check(sourceText('keepalived.conf', text), new Workspace(), options);
  return !allDiagnostics(checked).some((it) => it.severity === 'error' || it.severity === 'warning');
}

async function checkedFile(
  path: string,
  workspace: Workspace,
  language: Language,
  profile: string,
): Promise<Checked> {
  const root = workspace.file(path);
  if (!root) throw new Error(`${path} is not there`);
  let checked = check(root, workspace, { language, profiles: [profile] });
  await load(workspace, diskFiles('/'), () => {
    checked = check(root, workspace, { language, profiles: [profile] }, checked);
    return wantedFor(checked, workspace);
  });
  return checked;
}

function findingOf(diagnostic: Diagnostic, path: string): Finding {
  const { file, range, rule, severity, message, args, related } = diagnostic;
  const line = (offset: number): number => positionAt(file.tree, offset).line + 1;
  return {
    ...(file.name !== path && { file: file.name }),
    line: line(range.start),
    endLine: line(Math.max(range.start, range.end - 1)),
    rule: rule.id,
    category: rule.category,
    severity,
    text: render(message, 'en', args),
    related: related.filter((it) => it.file === file).map((it) => line(it.range.start)),
  };
}
