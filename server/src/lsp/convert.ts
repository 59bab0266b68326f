/** Between our offsets and names and the protocol's positions and URIs. */
import type {
  CreateFile,
  Location,
  TextEdit as LspTextEdit,
  Position,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { TextRange } from '../base/text-range.ts';
import type { FileEdit, FileRange } from '../lint/diagnostic.ts';
import { offsetAt, positionAt, sliceTree, type Tree } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import type { Session } from './session.ts';

/** Files are named by their URI, spelled in one way, since clients encode the same URI differently. */
export function nameOf(uri: string): string {
  return URI.parse(uri).toString();
}

/** A character behind the end of its line counts as the line's end, as the protocol has it. */
export function toOffset(tree: Tree, position: Position): number {
  let offset = offsetAt(tree, position);
  if (positionAt(tree, offset).line > position.line) offset--;
  if (position.character > 0 && sliceTree(tree, { start: offset - 1, end: offset + 1 }) === '\r\n') offset--;
  return offset;
}

export function toTextRange(tree: Tree, { start, end }: Range): TextRange {
  return { start: toOffset(tree, start), end: toOffset(tree, end) };
}

export function toRange(tree: Tree, { start, end }: TextRange): Range {
  return { start: positionAt(tree, start), end: positionAt(tree, end) };
}

/** How the client spelled the URI of a file, if it is open. */
export type UriOf = (file: SourceFile) => string;

export function toLocation({ file, range }: FileRange, uriOf: UriOf): Location {
  return { uri: uriOf(file), range: toRange(file.tree, range) };
}

/** The same place, found by way of several roots, is given once. */
export function toLocations(places: readonly FileRange[], uriOf: UriOf): Location[] {
  const distinct = new Map(places.map((it) => [`${it.range.start} ${it.range.end} ${it.file.name}`, it]));
  return [...distinct.values()].map((it) => toLocation(it, uriOf));
}

/** What an edit needs beside its changes of texts. */
export interface EditExtras {
  /** What it does, for the preview of an edit of several files. */
  readonly label: string;
  /** A file that comes into being, by its URI. */
  readonly created?: { readonly uri: string; readonly text: string };
}

const PREVIEWED = 'preview';

/**
 * Edits of one or several files, with the versions that they were made for if the client takes those. What reaches
 * beyond one file is shown before it is done, if the client can; without `extras`, what the user asked for is done.
 */
export function toWorkspaceEdit(
  { client, openDocuments, uriOf }: Session,
  edits: readonly FileEdit[],
  extras?: EditExtras,
): WorkspaceEdit {
  const created = extras?.created;
  const files = new Map<SourceFile, LspTextEdit[]>();
  const isWide = created !== undefined || new Set(edits.map((it) => it.file.name)).size > 1;
  const note = extras && isWide && client.changeAnnotations ? { annotationId: PREVIEWED } : {};
  for (const { file, range, newText } of edits) {
    const edit = { range: toRange(file.tree, range), newText, ...note };
    const list = files.get(file);
    if (list) list.push(edit);
    else files.set(file, [edit]);
  }
  if (!client.documentChanges) {
    return { changes: Object.fromEntries([...files].map(([file, list]) => [uriOf(file), list])) };
  }
  const texts = [...files].map(
    ([file, list]): TextDocumentEdit => ({
      textDocument: { uri: uriOf(file), version: openDocuments.get(file.name)?.version ?? null },
      edits: list,
    }),
  );
  return {
    documentChanges: [...creation(created, note), ...texts],
    ...(extras &&
      note.annotationId && {
        changeAnnotations: { [PREVIEWED]: { label: extras.label, needsConfirmation: true } },
      }),
  };
}

const START = { line: 0, character: 0 };

function creation(
  created: EditExtras['created'],
  note: { readonly annotationId?: string },
): (CreateFile | TextDocumentEdit)[] {
  if (!created) return [];
  const { uri, text } = created;
  const insertion = { range: { start: START, end: START }, newText: text, ...note };
  return [
    { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false }, ...note },
    { textDocument: { uri, version: null }, edits: [insertion] },
  ];
}
