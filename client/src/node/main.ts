/** The extension on a desktop or a remote machine: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateShared, deactivate as deactivateShared } from '../extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  return activateShared(context, (options) => {
    const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    return new LanguageClient('keepalived', 'keepalived', { run: server, debug: server }, options);
  });
}

export function deactivate(): Promise<void> {
  return deactivateShared();
}
