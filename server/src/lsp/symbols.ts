/** The outline as the protocol has it: a tree, or a list for clients that know no trees. */
import {
  type DocumentSymbol as LspDocumentSymbol,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { DocumentSymbol } from '../ide/document-symbols.ts';
import type { Kind } from '../ide/kind.ts';
import type { WorkspaceSymbol } from '../ide/workspace-symbols.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { toLocation, toRange, type UriOf } from './convert.ts';

export function symbolTree({ tree }: SourceFile, symbols: readonly DocumentSymbol[]): LspDocumentSymbol[] {
  const convert = (it: DocumentSymbol): LspDocumentSymbol => ({
    name: it.name,
    ...(it.detail !== '' && { detail: it.detail }),
    kind: kinds[it.kind],
    range: toRange(tree, it.range),
    selectionRange: toRange(tree, it.selectionRange),
    ...(it.children.length > 0 && { children: it.children.map(convert) }),
  });
  return symbols.map(convert);
}

export function symbolList(
  file: SourceFile,
  symbols: readonly DocumentSymbol[],
  uriOf: UriOf,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    toSymbolInformation({ name, kind, file, range, container: containerName ?? '' }, uriOf),
    ...symbolList(file, children, uriOf, name),
  ]);
}

export function toSymbolInformation(symbol: WorkspaceSymbol, uriOf: UriOf): SymbolInformation {
  const { name, kind, container } = symbol;
  const location = toLocation(symbol, uriOf);
  return { name, kind: kinds[kind], location, ...(container !== '' && { containerName: container }) };
}

export function lspKind(kind: Kind): SymbolKind {
  return kinds[kind];
}

const kinds: Readonly<Record<Kind, SymbolKind>> = {
  class: SymbolKind.Class,
  module: SymbolKind.Module,
  struct: SymbolKind.Struct,
  property: SymbolKind.Property,
  field: SymbolKind.Field,
  'enum-member': SymbolKind.EnumMember,
  value: SymbolKind.Number,
  keyword: SymbolKind.Key,
  function: SymbolKind.Function,
  file: SymbolKind.File,
  folder: SymbolKind.Package,
  event: SymbolKind.Event,
  interface: SymbolKind.Interface,
  constant: SymbolKind.Constant,
  variable: SymbolKind.Variable,
};
