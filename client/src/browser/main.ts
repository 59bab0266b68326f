/** The extension in a browser: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activate as activateShared, deactivate as deactivateShared } from '../extension.ts';

let worker: Worker | undefined;

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  const textsFolder = Uri.joinPath(context.extensionUri, 'dist').toString();
  return activateShared(
    context,
    (options) => new LanguageClient('keepalived', 'keepalived', () => connect(script), options),
    { textsFolder },
  );
}

export async function deactivate(): Promise<void> {
  await deactivateShared();
  worker?.terminate();
}

/**
 * A worker does not end by itself, so the one before a restart is ended here. The reader and the writer are made
 * here as well, since editors wrap workers, and the client would take a wrapped one for something else.
 */
async function connect(script: string): Promise<MessageTransports> {
  worker?.terminate();
  worker = new Worker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
