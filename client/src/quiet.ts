/** A language client that writes to the log and never asks for attention. */
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Nothing is lost: what would have been a notification stands in the log, and the status tells of a stop. */
export function quieted(client: BaseLanguageClient): BaseLanguageClient {
  const error = client.error.bind(client);
  client.error = (message, data) => error(message, data, false);
  return client;
}
