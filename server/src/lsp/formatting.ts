/** Formatting as the protocol has it: nothing where it is switched off. */
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  TextEdit as LspTextEdit,
  Range,
} from 'vscode-languageserver';
import type { TextEdit } from '../base/text-edit.ts';
import { format, formatRanges } from '../format/format.ts';
import { formatOnType } from '../format/on-type.ts';
import { type FormatOptions, tabSizeOf } from '../format/options.ts';
import type { Tree } from '../syntax/tree.ts';
import { toOffset, toRange, toTextRange } from './convert.ts';
import { nameIn, positionIn, rangeIn, rangesIn } from './params.ts';
import type { Session } from './session.ts';

export function formatDocument(session: Session, params: DocumentFormattingParams): LspTextEdit[] | null {
  return formatted(session, params, format);
}

export function formatSelection(
  session: Session,
  params: DocumentRangeFormattingParams,
): LspTextEdit[] | null {
  return formatLines(session, params, [rangeIn(params)]);
}

export function formatSelections(
  session: Session,
  params: DocumentRangesFormattingParams,
): LspTextEdit[] | null {
  return formatLines(session, params, rangesIn(params));
}

export function formatTyped(session: Session, params: DocumentOnTypeFormattingParams): LspTextEdit[] | null {
  const position = positionIn(params);
  return formatted(session, params, (tree, options) =>
    formatOnType(tree, toOffset(tree, position), params.ch, options),
  );
}

function formatLines(session: Session, params: unknown, ranges: readonly Range[]): LspTextEdit[] | null {
  return formatted(session, params, (tree, options) =>
    formatRanges(
      tree,
      ranges.map((it) => toTextRange(tree, it)),
      options,
    ),
  );
}

function formatted(
  session: Session,
  params: unknown,
  edits: (tree: Tree, options: FormatOptions) => readonly TextEdit[],
): LspTextEdit[] | null {
  const name = nameIn(params);
  const tree = session.file(name)?.tree;
  const { isEnabled, alignValues } = session.settingsFor(name).format;
  if (!tree || !isEnabled) return null;
  return edits(tree, { ...optionsIn(params), alignValues }).map(({ range, newText }) => ({
    range: toRange(tree, range),
    newText,
  }));
}

/** What the client says of indentation; our own where it says nothing that makes sense. */
function optionsIn(params: unknown): Omit<FormatOptions, 'alignValues'> {
  const options: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, 'options') : {};
  const given = typeof options === 'object' && options !== null ? options : {};
  return {
    tabSize: tabSizeOf(Reflect.get(given, 'tabSize')),
    insertSpaces: Reflect.get(given, 'insertSpaces') !== false,
  };
}
