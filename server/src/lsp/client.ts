/** What the client can do, as it says in `initialize`. Nothing else is asked about who it is. */
import { type DiagnosticTag, type InitializeParams, InsertTextMode, MarkupKind } from 'vscode-languageserver';
import { type Locale, localeOf } from '../base/localized.ts';
import type { ClientOptions } from '../protocol.ts';

export interface Client {
  /** Of the editor; the settings may say otherwise. */
  readonly locale: Locale;
  readonly servesFiles: boolean;
  readonly reopensLists: boolean;
  /** See `ClientOptions`; empty if it has none. */
  readonly referencesCommand: string;
  /** See `ClientOptions`; empty if it does not say. */
  readonly textsFolder: string;
  readonly initialSettings: unknown;
  /** Of the folders in which people work: their URIs. */
  readonly workspaceFolders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly showsRelatedDocuments: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  readonly tags: readonly DiagnosticTag[];
  readonly snippets: boolean;
  readonly labelDetails: boolean;
  readonly insertsOrReplaces: boolean;
  readonly adjustsIndentation: boolean;
  readonly deprecatedItems: boolean;
  readonly completionFormat: MarkupKind;
  readonly hoverFormat: MarkupKind;
  readonly labelOffsets: boolean;
  readonly signatureFormat: MarkupKind;
  readonly nestedSymbols: boolean;
  readonly literalActions: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  readonly preparesRename: boolean;
  readonly changeAnnotations: boolean;
  readonly createsFiles: boolean;
  readonly resolvesActions: boolean;
  readonly disabledActions: boolean;
  readonly foldingRangeLimit: number;
  readonly linkTooltips: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
  readonly registersWatchers: boolean;
  readonly registersConfiguration: boolean;
  readonly answersConfiguration: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities, initializationOptions, locale } = params;
  const { textDocument, workspace } = capabilities;
  const options = (initializationOptions ?? {}) as ClientOptions;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const item = textDocument?.completion?.completionItem;
  const signature = textDocument?.signatureHelp?.signatureInformation;
  const edit = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  const tags = published?.tagSupport ?? pulled?.tagSupport;
  return {
    locale: localeOf(locale),
    servesFiles: options.servesFiles === true,
    referencesCommand: typeof options.referencesCommand === 'string' ? options.referencesCommand : '',
    textsFolder: typeof options.textsFolder === 'string' ? options.textsFolder : '',
    reopensLists: options.reopensLists === true,
    initialSettings: options,
    workspaceFolders:
      params.workspaceFolders?.map((it) => it.uri) ?? (params.rootUri ? [params.rootUri] : []),
    pullsDiagnostics: pulled !== undefined,
    showsRelatedDocuments: pulled?.relatedDocumentSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: (published?.relatedInformation ?? pulled?.relatedInformation) === true,
    tags: tags?.valueSet ?? [],
    snippets: item?.snippetSupport === true,
    adjustsIndentation:
      item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true,
    insertsOrReplaces: item?.insertReplaceSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    deprecatedItems: item?.tagSupport !== undefined,
    completionFormat: formatOf(item?.documentationFormat),
    hoverFormat: formatOf(textDocument?.hover?.contentFormat),
    labelOffsets: signature?.parameterInformation?.labelOffsetSupport === true,
    signatureFormat: formatOf(signature?.documentationFormat),
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    literalActions: action?.codeActionLiteralSupport !== undefined,
    preferredActions: action?.isPreferredSupport === true,
    documentChanges: edit?.documentChanges === true,
    changeAnnotations: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    resolvesActions:
      action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    disabledActions: action?.disabledSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    foldingRangeLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    answersConfiguration: workspace?.configuration === true,
  };
}

/** The first format that both know. A client that names none is asked to show plain text. */
function formatOf(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return (
    formats?.find((it) => it === MarkupKind.Markdown || it === MarkupKind.PlainText) ?? MarkupKind.PlainText
  );
}
