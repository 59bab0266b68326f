/** What the client adds to completion: the list opens again behind a keyword that has only a few values. */
import type { CompletionItem, CompletionList } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { REOPENS } from '../../server/src/protocol.ts';

export const completionMiddleware: Middleware = {
  provideCompletionItem: async (document, position, context, token, next) => {
    const result = await next(document, position, context, token);
    for (const item of itemsOf(result))
      if (reopens(item)) item.command = { command: 'editor.action.triggerSuggest', title: '' };
    return result;
  },
};

function itemsOf(result: CompletionItem[] | CompletionList | null | undefined): readonly CompletionItem[] {
  if (!result) return [];
  return 'items' in result ? result.items : result;
}

/** The server marks such items in their data. */
function reopens(item: CompletionItem): boolean {
  const data: unknown = Reflect.get(item, 'data');
  return typeof data === 'object' && data !== null && Reflect.get(data, REOPENS) === true;
}
