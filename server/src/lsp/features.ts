/** The table of features: what each is announced with, and the function that answers. One row a feature. */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { definitions } from '../ide/definition.ts';
import { documentSymbols } from '../ide/document-symbols.ts';
import { foldingRanges } from '../ide/folding.ts';
import { hover } from '../ide/hover.ts';
import { linkedRanges } from '../ide/linked-editing.ts';
import { highlights, references } from '../ide/references.ts';
import { selectionRanges } from '../ide/selection-range.ts';
import { signatureHelp } from '../ide/signature-help.ts';
import { workspaceSymbols } from '../ide/workspace-symbols.ts';
import { ACTION_KINDS, codeActions, resolvedAction } from './actions.ts';
import { incomingCalls, outgoingCalls, preparedCalls } from './calls.ts';
import { completionAt, resolved } from './completion.ts';
import { toLocations, toOffset, toRange } from './convert.ts';
import { links, resolvedLink } from './document-links.ts';
import { type Feature, feature } from './feature.ts';
import { formatDocument, formatSelection, formatSelections, formatTyped } from './formatting.ts';
import { hints } from './inlay-hints.ts';
import { lenses } from './lenses.ts';
import { markup } from './markup.ts';
import { clusterForm, NewClusterRequest, SurroundingsRequest, surroundings } from './new-cluster.ts';
import { fileIn, placeIn, positionsIn } from './params.ts';
import { preparedRename, renamed } from './rename.ts';
import { selectionTree } from './selection.ts';
import { fullTokens, LEGEND, tokensDelta, tokensInRange } from './semantic-tokens.ts';
import type { Session } from './session.ts';
import { toLspSignatures } from './signatures.ts';
import { symbolList, symbolTree, toSymbolInformation } from './symbols.ts';

const TRIGGERS = [' ', '/', '$', '{', '@'];

/** Those that editors have a command for. */
const FOLDING_KINDS: ReadonlySet<string> = new Set(['comment', 'region']);

/** What a name is defined by is all that declares it. */
function goTo(session: Session, params: unknown): Location[] | null {
  const at = placeIn(session, params);
  return at ? toLocations(definitions(at)?.targets ?? [], session.uriOf) : null;
}

export const features: readonly Feature[] = [
  feature(
    CompletionRequest.type,
    { completionProvider: { resolveProvider: true, triggerCharacters: TRIGGERS } },
    completionAt,
  ),

  feature(CompletionResolveRequest.type, {}, (session, item) => resolved(item, session)),

  feature(HoverRequest.type, { hoverProvider: true }, async (session, params) => {
    const texts = await session.texts();
    const at = placeIn(session, params);
    const clusters = session.clusters();
    const found = at && hover(at.checked, at.file, at.offset, session.locale, texts, clusters);
    if (!found) return null;
    const contents = markup(found.markdown, session.client.hoverFormat);
    return { contents, range: toRange(at.file.tree, found.range) };
  }),

  feature(
    SignatureHelpRequest.type,
    { signatureHelpProvider: { triggerCharacters: [' '], retriggerCharacters: [' '] } },
    async (session, params) => {
      const texts = await session.texts();
      const at = placeIn(session, params);
      const trigger = params.context?.triggerCharacter;
      const options = { locale: session.locale, ...(trigger !== undefined && { trigger }) };
      const help = at && signatureHelp(at.checked, at.file, at.offset, options, texts);
      return help ? toLspSignatures(help, session.client) : null;
    },
  ),

  feature(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: ACTION_KINDS, resolveProvider: true } },
    codeActions,
  ),

  feature(CodeActionResolveRequest.type, {}, resolvedAction),

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
      return { startLine: start.line, endLine: end.line, ...(FOLDING_KINDS.has(kind) && { kind }) };
    });
    return ranges.slice(0, session.client.foldingRangeLimit);
  }),

  feature(SelectionRangeRequest.type, { selectionRangeProvider: true }, (session, params) => {
    const positions = positionsIn(params);
    const known = fileIn(session, params);
    if (!known) return null;
    const { checked, file } = known;
    return positions.map((at) =>
      selectionTree(file, selectionRanges(checked, file, toOffset(file.tree, at))),
    );
  }),

  feature(DocumentLinkRequest.type, { documentLinkProvider: { resolveProvider: true } }, links),

  feature(DocumentLinkResolveRequest.type, {}, resolvedLink),

  feature(InlayHintRequest.type, { inlayHintProvider: true }, hints),

  feature(
    SemanticTokensRequest.type,
    { semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } },
    fullTokens,
  ),

  feature(SemanticTokensDeltaRequest.type, {}, tokensDelta),

  feature(SemanticTokensRangeRequest.type, {}, tokensInRange),
  feature(DocumentFormattingRequest.type, { documentFormattingProvider: true }, formatDocument),

  feature(
    DocumentRangeFormattingRequest.type,
    { documentRangeFormattingProvider: { rangesSupport: true } },
    formatSelection,
  ),

  feature(DocumentRangesFormattingRequest.type, {}, formatSelections),

  feature(
    DocumentOnTypeFormattingRequest.type,
    { documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] } },
    formatTyped,
  ),

  feature(SurroundingsRequest, {}, surroundings),

  feature(NewClusterRequest, {}, clusterForm),
];
