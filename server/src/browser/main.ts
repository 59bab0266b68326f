/** The language server in a web worker; it asks the client for files. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../base/version.ts';
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
  turn: () => new Promise((resolve) => setTimeout(resolve)),
});
