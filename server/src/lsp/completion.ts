/** Completion items as the protocol has them. */
import {
  CompletionItemKind,
  CompletionItemTag,
  type CompletionParams,
  type InsertReplaceEdit,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem as LspCompletionItem,
  type CompletionList as LspCompletionList,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { pathAt, pathItems } from '../ide/complete-paths.ts';
import { completions } from '../ide/completion.ts';
import type { CompletionItem, CompletionList, ItemKind } from '../ide/completion-item.ts';
import { type DocumentationKey, documentationOf } from '../ide/documentation.ts';
import { REOPENS } from '../protocol.ts';
import { fullLanguage } from '../schema/language.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import { markup } from './markup.ts';
import { type KnownPlace, placeIn } from './params.ts';
import type { Session } from './session.ts';

/** The list for a place; of paths as soon as the folder is read. */
export async function completionAt(
  session: Session,
  params: CompletionParams,
): Promise<LspCompletionItem[] | LspCompletionList | null> {
  const at = placeIn(session, params);
  if (!at) return null;
  const { items, isIncomplete } = await listAt(session, at, params.context?.triggerCharacter);
  const found = items.map((it) => toLspCompletion(it, at, session.client));
  return isIncomplete ? { items: found, isIncomplete } : found;
}

async function listAt(
  session: Session,
  at: KnownPlace,
  trigger: string | undefined,
): Promise<CompletionList> {
  const { locale } = session;
  const path = pathAt(at.checked, at.file, at.offset);
  if (path) {
    const entries = path.folder === undefined ? [] : await session.folder(at.file, path.folder);
    return pathItems(path, entries, locale);
  }
  return completions(at.checked, at.file, at.offset, {
    locale,
    ...(trigger !== undefined && { trigger }),
    others: session.roots().flatMap(({ checked }) => (checked === at.checked ? [] : checked.analyses[0])),
    hidesUnavailable: session.settingsFor(at.checked.root.name).hidesUnavailable,
  });
}

function toLspCompletion(
  item: CompletionItem,
  { file, offset }: KnownPlace,
  client: Client,
): LspCompletionItem {
  const reopens = client.reopensLists && (item.reopens || wantsListedValue(item));
  const isSnippet = item.isSnippet && client.snippets && !reopens;
  const newText = isSnippet || !item.isSnippet ? item.insertText : item.plainText;
  return {
    label: item.label,
    kind: kinds[item.kind],
    sortText: item.sortText,
    filterText: item.filterText,
    textEdit: editOf(
      newText,
      toRange(file.tree, item.replace),
      toRange(file.tree, { start: offset, end: offset }).start,
      client,
    ),
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(isSnippet && client.adjustsIndentation && { insertTextMode: InsertTextMode.adjustIndentation }),
    ...(item.preselect && { preselect: true }),
    ...(item.isDeprecated && deprecation(client)),
    ...labelParts(item, client),
    ...dataOf(item.documentationKey, reopens),
  };
}

/** Where the client can do both, the user chooses whether the end of the word stays. */
function editOf(
  newText: string,
  replace: Range,
  cursor: Position,
  { insertsOrReplaces }: Client,
): TextEdit | InsertReplaceEdit {
  if (!insertsOrReplaces) return { range: replace, newText };
  return { newText, insert: { start: replace.start, end: cursor }, replace };
}

function deprecation({ deprecatedItems }: Client): Partial<LspCompletionItem> {
  return deprecatedItems ? { tags: [CompletionItemTag.Deprecated] } : { deprecated: true };
}

function labelParts({ detail, description }: CompletionItem, client: Client): Partial<LspCompletionItem> {
  if (client.labelDetails) {
    const parts = {
      ...(detail && { detail: ` ${detail.trimStart()}` }),
      ...(description && { description }),
    };
    return Object.keys(parts).length > 0 ? { labelDetails: parts } : {};
  }
  const text = [detail?.trimStart(), description].filter((it) => it !== undefined && it !== '').join(' · ');
  return text === '' ? {} : { detail: text };
}

function dataOf(key: DocumentationKey | undefined, reopens: boolean): Partial<LspCompletionItem> {
  return key || reopens ? { data: { ...key, ...(reopens && { [REOPENS]: true }) } } : {};
}

/** All that is missing behind the keyword is one word of a list, too long a one for the snippet to offer it. */
function wantsListedValue({ documentationKey, isSnippet, insertText }: CompletionItem): boolean {
  if (documentationKey?.kind !== 'directive' || !isSnippet || insertText.includes('|')) return false;
  const data = fullLanguage().byPath.get(documentationKey.path)?.data;
  if (data?.kind !== 'directive') return false;
  const [first, ...others] = data.args.filter((it) => !it.optional);
  return others.length === 0 && (first?.type.values !== undefined || first?.type.refersTo !== undefined);
}

/** The item with its documentation. */
export async function resolved(item: LspCompletionItem, session: Session): Promise<LspCompletionItem> {
  const { client, locale } = session;
  const key = keyIn(item.data);
  const text = key && documentationOf(key, locale, await session.texts());
  return text ? { ...item, documentation: markup(text, client.completionFormat) } : item;
}

/** What came back from the client may be anything. */
function keyIn(data: unknown): DocumentationKey | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const text = (name: string): string => {
    const value: unknown = Reflect.get(data, name);
    return typeof value === 'string' ? value : '';
  };
  const path = text('path');
  switch (text('kind')) {
    case 'directive':
      return { kind: 'directive', path, ...(text('missingIn') !== '' && { missingIn: text('missingIn') }) };
    case 'value':
      return { kind: 'value', path, value: text('value') };
    case 'option':
      return { kind: 'option', path, keyword: text('keyword') };
    case 'notation':
      return { kind: 'notation', name: text('name') };
    case 'scenario':
      return { kind: 'scenario', name: text('name') };
    default:
      return undefined;
  }
}

const kinds: Readonly<Record<ItemKind, CompletionItemKind>> = {
  class: CompletionItemKind.Class,
  module: CompletionItemKind.Module,
  struct: CompletionItemKind.Struct,
  property: CompletionItemKind.Property,
  field: CompletionItemKind.Field,
  'enum-member': CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  keyword: CompletionItemKind.Keyword,
  function: CompletionItemKind.Function,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  event: CompletionItemKind.Event,
  interface: CompletionItemKind.Interface,
  constant: CompletionItemKind.Constant,
  variable: CompletionItemKind.Variable,
  snippet: CompletionItemKind.Snippet,
};
