/** The table of features: what each is announced with, and the function that answers. One row a feature. */
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
} from 'vscode-languageserver';
import { completions } from '../ide/completion.ts';
import { definitions } from '../ide/definition.ts';
import { documentSymbols } from '../ide/document-symbols.ts';
import { foldingRanges } from '../ide/folding.ts';
import { hover } from '../ide/hover.ts';
import { highlights, references } from '../ide/references.ts';
import { ACTION_KINDS, codeActions, resolvedAction } from './actions.ts';
import { resolved, toLspCompletion } from './completion.ts';
import { toLocations, toRange } from './convert.ts';
import { type Feature, feature } from './feature.ts';
import { markup } from './markup.ts';
import { fileIn, placeIn } from './params.ts';
import { symbolList, symbolTree } from './symbols.ts';

const TRIGGERS = [' ', '/', '$', '{', '@'];

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
      return { startLine: start.line, endLine: end.line, ...(kind !== 'block' && { kind }) };
    });
    return ranges.slice(0, session.client.foldingRangeLimit);
  }),
];
