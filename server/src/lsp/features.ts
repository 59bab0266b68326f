/** The table of features: what each is announced with, and the function that answers. One row a feature. */
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
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
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
} from 'vscode-languageserver';
import { definitions } from '../ide/definition.ts';
import { documentSymbols } from '../ide/document-symbols.ts';
import { foldingRanges } from '../ide/folding.ts';
import { hover } from '../ide/hover.ts';
import { highlights, references } from '../ide/references.ts';
import { selectionRanges } from '../ide/selection-range.ts';
import { signatureHelp } from '../ide/signature-help.ts';
import { ACTION_KINDS, codeActions } from './actions.ts';
import { completionAt, resolved } from './completion.ts';
import { toLocations, toOffset, toRange } from './convert.ts';
import { links, resolvedLink } from './document-links.ts';
import { type Feature, feature } from './feature.ts';
import { formatDocument, formatSelection, formatSelections, formatTyped } from './formatting.ts';
import { hints } from './inlay-hints.ts';
import { markup } from './markup.ts';
import { fileIn, placeIn, positionsIn } from './params.ts';
import { selectionTree } from './selection.ts';
import { fullTokens, LEGEND, tokensDelta, tokensInRange } from './semantic-tokens.ts';
import { toLspSignatures } from './signatures.ts';
import { symbolList, symbolTree } from './symbols.ts';

const TRIGGERS = [' ', '/', '$', '{', '@'];

/** Those that editors have a command for. */
const FOLDING_KINDS: ReadonlySet<string> = new Set(['comment', 'region']);

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
    const found = at && hover(at.checked, at.file, at.offset, session.locale, texts);
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

  feature(CodeActionRequest.type, { codeActionProvider: { codeActionKinds: ACTION_KINDS } }, codeActions),

  feature(DocumentSymbolRequest.type, { documentSymbolProvider: true }, (session, params) => {
    const known = fileIn(session, params);
    if (!known) return null;
    const symbols = documentSymbols(known.checked, known.file);
    if (session.client.nestedSymbols) return symbolTree(known.file, symbols);
    return symbolList(known.file, symbols, session.uriOf);
  }),

  feature(DefinitionRequest.type, { definitionProvider: true }, (session, params) => {
    const at = placeIn(session, params);
    const found = at?.everywhere.flatMap((it) => definitions(it, at.file, at.offset)?.targets ?? []);
    return found ? toLocations(found, session.uriOf) : null;
  }),

  feature(ReferencesRequest.type, { referencesProvider: true }, (session, params) => {
    const at = placeIn(session, params);
    const withDefinitions = params.context?.includeDeclaration === true;
    const found = at?.everywhere.flatMap((it) => references(it, at.file, at.offset, withDefinitions));
    return found ? toLocations(found, session.uriOf) : null;
  }),

  feature(DocumentHighlightRequest.type, { documentHighlightProvider: true }, (session, params) => {
    const at = placeIn(session, params);
    if (!at) return null;
    return highlights(at.checked, at.file, at.offset).map(({ range, kind }) => ({
      range: toRange(at.file.tree, range),
      kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }),

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
];
