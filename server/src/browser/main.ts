/** The language server in a web worker; it asks the client for files. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Locale } from '../base/localized.ts';
import { version } from '../base/version.ts';
import { parseTexts, type Texts, textsFile } from '../ide/texts.ts';
import { noFiles } from '../lsp/client-files.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

startServer(connection, {
  version,
  files: noFiles,
  schemes: [],
  texts: fetchTexts,
  turn: () => new Promise((resolve) => setTimeout(resolve)),
});

/** For a page that starts the worker from where the build put it. */
async function fetchTexts(locale: Locale): Promise<Texts> {
  const response = await fetch(new URL(`../${textsFile(locale)}`, self.location.href));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return parseTexts(await response.text());
}
