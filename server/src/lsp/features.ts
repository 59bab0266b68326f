/** The table of features: what each is announced with, and the function that answers. One row a feature. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { completions } from '../ide/completion.ts';
import { definitions } from '../ide/definition.ts';
import { documentSymbols } from '../ide/document-symbols.ts';
import { foldingRanges } from '../ide/folding.ts';
import { hover } from '../ide/hover.ts';
import { linkedRanges } from '../ide/linked-editing.ts';
import { highlights, references } from '../ide/references.ts';
import { workspaceSymbols } from '../ide/workspace-symbols.ts';
import { ACTION_KINDS, codeActions } from './actions.ts';
import { incomingCalls, outgoingCalls, preparedCalls } from './calls.ts';
import { resolved, toLspCompletion } from './completion.ts';
import { toLocations, toRange } from './convert.ts';
import { type Feature, feature } from './feature.ts';
import { lenses } from './lenses.ts';
import { markup } from './markup.ts';
import { fileIn, placeIn } from './params.ts';
import { preparedRename, renamed } from './rename.ts';
import type { Session } from './session.ts';
import { symbolList, symbolTree, toSymbolInformation } from './symbols.ts';

const TRIGGERS = [' ', '/', '$', '{', '@'];

/** What a name is defined by is all that declares it. */
function goTo(session: Session, params: unknown): Location[] | null {
  const at = placeIn(session, params);
  return at ? toLocations(definitions(at)?.targets ?? [], session.uriOf) : null;
}

export const features: readonly Feature[] = [
  feature(
    CompletionRequest.type,
    { completionProvider: { resolveProvider: true, triggerCharacters: TRIGGERS } },
    (session, params) => {
      const at = placeIn(session, params);
      if (!at) return null;
      const trigger = params.context?.triggerCharacter;
      const options = { locale: session.locale, ...(trigger !== undefined && { trigger }) };
      const items = completions(at.checked, at.file, at.offset, options);
      return items.map((it) => toLspCompletion(it, at.file, session.client));
    },
  ),

  feature(CompletionResolveRequest.type, {}, (session, item) => resolved(item, session)),

  feature(HoverRequest.type, { hoverProvider: true }, async (session, params) => {
    const texts = await session.texts();
    const at = placeIn(session, params);
    const found = at && hover(at.checked, at.file, at.offset, session.locale, texts);
    if (!found) return null;
    const contents = markup(found.markdown, session.client.hoverFormat);
    return { contents, range: toRange(at.file.tree, found.range) };
  }),

  feature(CodeActionRequest.type, { codeActionProvider: { codeActionKinds: ACTION_KINDS } }, codeActions),

  feature(DocumentSymbolRequest.type, { documentSymbolProvider: true }, (session, params) => {
    const known = fileIn(session, params);
    if (!known) return null;
    const symbols = documentSymbols(known.checked, known.file);
    if (session.client.nestedSymbols) return symbolTree(known.file, symbols);
    return symbolList(known.file, symbols, session.uriOf);
  }),

  feature(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, (session, { query }) => {
    const roots = session.roots().map((it) => it.checked);
    return workspaceSymbols(roots, String(query)).map((it) => toSymbolInformation(it, session.uriOf));
  }),

  feature(DefinitionRequest.type, { definitionProvider: true }, goTo),

  feature(DeclarationRequest.type, { declarationProvider: true }, goTo),

  feature(ReferencesRequest.type, { referencesProvider: true }, (session, params) => {
    const at = placeIn(session, params);
    if (!at) return null;
    return toLocations(references(at, params.context?.includeDeclaration === true), session.uriOf);
  }),

  feature(DocumentHighlightRequest.type, { documentHighlightProvider: true }, (session, params) => {
    const at = placeIn(session, params);
    if (!at) return null;
    return highlights(at).map(({ range, kind }) => ({
      range: toRange(at.file.tree, range),
      kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }),

  feature(RenameRequest.type, { renameProvider: { prepareProvider: true } }, renamed),

  feature(PrepareRenameRequest.type, {}, preparedRename),

  feature(CallHierarchyPrepareRequest.type, { callHierarchyProvider: true }, preparedCalls),

  feature(CallHierarchyIncomingCallsRequest.type, {}, incomingCalls),

  feature(CallHierarchyOutgoingCallsRequest.type, {}, outgoingCalls),

  feature(LinkedEditingRangeRequest.type, { linkedEditingRangeProvider: true }, (session, params) => {
    const at = placeIn(session, params);
    const linked = at && linkedRanges(at);
    if (!linked) return null;
    const ranges = linked.ranges.map((it) => toRange(at.file.tree, it));
    return { ranges, wordPattern: linked.pattern };
  }),

  feature(CodeLensRequest.type, { codeLensProvider: {} }, lenses),

  feature(FoldingRangeRequest.type, { foldingRangeProvider: true }, (session, params) => {
    const known = fileIn(session, params);
    if (!known) return null;
    const ranges = foldingRanges(known.file).map(({ kind, range }): FoldingRange => {
      const { start, end } = toRange(known.file.tree, range);
      return { startLine: start.line, endLine: end.line, ...(kind !== 'block' && { kind }) };
    });
    return ranges.slice(0, session.client.foldingRangeLimit);
  }),
];
