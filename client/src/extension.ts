/** The extension, for both hosts: starts the server, and adds its commands and its status. */
import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { type ClientOptions, TEMPLATE_LANGUAGE } from '../../server/src/protocol.ts';
import { startCommands } from './commands/start.ts';
import { completionMiddleware } from './completion.ts';
import { serveFiles } from './files.ts';
import { newClusterCommand } from './new-cluster.ts';
import { quieted } from './quiet.ts';
import { REFERENCES_COMMAND, showReferences } from './references.ts';
import { FindingsStatus } from './status.ts';

/** Each host knows its own way to a server. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

export async function activate(
  context: ExtensionContext,
  createClient: CreateClient,
  ofHost: ClientOptions = {},
): Promise<void> {
  const log = window.createOutputChannel('keepalived', { log: true });
  const running = quieted(createClient(clientOptions(log, ofHost)));
  client = running;
  context.subscriptions.push(
    log,
    new FindingsStatus(running),
    commands.registerCommand('keepalived.restartServer', () => restart(running, log)),
    commands.registerCommand('keepalived.showLog', () => log.show()),
    showReferences(running),
    newClusterCommand(running, log),
    ...startCommands(context),
    ...serveFiles(running),
  );
  await start(running, log);
}

/** What goes wrong stands in the log, and the status tells of it. */
async function start(running: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  await running.start().catch((error) => log.error(String(error)));
}

async function restart(running: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  if (running.needsStop()) await running.stop().catch((error) => log.error(String(error)));
  await start(running, log);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}

function clientOptions(outputChannel: LogOutputChannel, ofHost: ClientOptions): LanguageClientOptions {
  const initializationOptions: ClientOptions = {
    ...ofHost,
    servesFiles: true,
    reopensLists: true,
    referencesCommand: REFERENCES_COMMAND,
  };
  return {
    documentSelector: [{ language: 'keepalived' }, { language: TEMPLATE_LANGUAGE }],
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onFocus: true },
    middleware: completionMiddleware,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
  };
}
