/** Completion items as the protocol has them. */
import {
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  type CompletionItem as LspCompletionItem,
} from 'vscode-languageserver';
import type { CompletionItem } from '../ide/completion-item.ts';
import { type DocumentationKey, documentationOf } from '../ide/documentation.ts';
import type { Kind } from '../ide/kind.ts';
import { REOPENS } from '../protocol.ts';
import { fullLanguage } from '../schema/language.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import { markup } from './markup.ts';
import type { Session } from './session.ts';

export function toLspCompletion(
  item: CompletionItem,
  { tree }: SourceFile,
  client: Client,
): LspCompletionItem {
  const reopens = client.reopensLists && wantsListedValue(item);
  const isSnippet = item.isSnippet && client.snippets && !reopens;
  const newText = isSnippet || !item.isSnippet ? item.insertText : item.plainText;
  return {
    label: item.label,
    kind: kinds[item.kind],
    sortText: item.sortText,
    filterText: item.filterText,
    textEdit: { range: toRange(tree, item.replace), newText },
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(item.preselect && { preselect: true }),
    ...(item.isDeprecated && deprecation(client)),
    ...labelParts(item, client),
    ...dataOf(item.documentationKey, reopens),
  };
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
  return key ? { data: { ...key, ...(reopens && { [REOPENS]: true }) } } : {};
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
      return { kind: 'directive', path };
    case 'value':
      return { kind: 'value', path, value: text('value') };
    case 'option':
      return { kind: 'option', path, keyword: text('keyword') };
    default:
      return undefined;
  }
}

const kinds: Readonly<Record<Kind, CompletionItemKind>> = {
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
  event: CompletionItemKind.Event,
  interface: CompletionItemKind.Interface,
  constant: CompletionItemKind.Constant,
  variable: CompletionItemKind.Variable,
};
