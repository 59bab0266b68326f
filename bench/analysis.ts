/** The work that is measured: from a text to the diagnostics of the whole file. */
import type { TextEdit } from '../server/src/base/text-edit.ts';
import type { Sources } from '../server/src/config/expand.ts';
import { allDiagnostics, type Checked, check } from '../server/src/lint/check.ts';
import type { Diagnostic } from '../server/src/lint/diagnostic.ts';
import { languageOf } from '../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../server/src/schema/target.ts';
import { parseTree } from '../server/src/syntax/tree.ts';
import { editedFile, type SourceFile, sourceText } from '../server/src/workspace/source-file.ts';

const NAME = 'keepalived.conf';
const ALONE: Sources = { file: () => undefined, includes: () => [] };

export function checkedFile(file: SourceFile, previous?: Checked, sources = ALONE): Checked {
  return check(file, sources, { language: languageOf(NEWEST_RELEASE) }, previous);
}

export function checkedText(text: string): Checked {
  return checkedFile(sourceText(NAME, text));
}

export function diagnosticsOfText(text: string): readonly Diagnostic[] {
  return allDiagnostics(checkedText(text));
}

/** Text → tree → bound segments → rules → diagnostics. */
export function fullAnalysis(text: string): number {
  const checked = checkedText(text);
  return allDiagnostics(checked).length + checked.analyses[0].segments.length;
}

/** Text → tree. */
export function parseOnly(text: string): number {
  return parseTree(text).chunks.length;
}

/** A file that is open in an editor. */
export class OpenFile {
  private checked: Checked;

  constructor(text: string) {
    this.checked = checkedText(text);
  }

  /** One keystroke, up to the diagnostics of the whole file; their number. */
  edit(edit: TextEdit): number {
    this.checked = checkedFile(editedFile(this.checked.root, edit), this.checked);
    return allDiagnostics(this.checked).length;
  }
}
