/** One file: its name and its tree, or the reason why it has none. Immutable. */
import type { TextEdit } from '../base/text-edit.ts';
import { reparse } from '../syntax/reparse.ts';
import { parseTree, type Tree } from '../syntax/tree.ts';
import type { FileContent, FileProblem } from './file-system.ts';

export interface SourceFile {
  readonly name: string;
  readonly tree: Tree;
  /** Why the tree is empty, if the file could not be read. */
  readonly problem?: FileProblem;
  /** Bytes that are no UTF-8 were replaced when the file was read. */
  readonly isLossy?: boolean;
}

/** What templates are named, whatever is made of them. */
const TEMPLATE_NAME = /\.(?:j2|jinja2?|erb|epp|tmpl|gotmpl|ctmpl|tpl|tftpl|template|in)$/i;

export function isTemplateName(name: string): boolean {
  return TEMPLATE_NAME.test(name);
}

export function sourceFile(
  name: string,
  content: FileContent,
  isTemplate = isTemplateName(name),
): SourceFile {
  if (content.kind !== 'text') return { name, tree: parseTree(''), problem: content.kind };
  return { name, tree: parseTree(content.text, isTemplate), ...(content.isLossy && { isLossy: true }) };
}

export function sourceText(name: string, text: string, isTemplate?: boolean): SourceFile {
  return sourceFile(name, { kind: 'text', text }, isTemplate);
}

/** The file after an edit within its text. */
export function editedFile(file: SourceFile, edit: TextEdit): SourceFile {
  return { name: file.name, tree: reparse(file.tree, edit) };
}
