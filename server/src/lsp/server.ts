/** The language server on one connection: start, changes, settings, end. */
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { reportRuleFailures } from '../lint/run.ts';
import { type ServerFacts, TEMPLATE_LANGUAGE } from '../protocol.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { isTemplateName } from '../workspace/source-file.ts';
import { clientOf } from './client.ts';
import { clientFiles, noFiles } from './client-files.ts';
import { nameOf } from './convert.ts';
import { Diagnostics } from './diagnostics.ts';
import { features } from './features.ts';
import { describe, guarded, guardedNotification, type Log } from './guard.ts';
import type { Host } from './host.ts';
import { areLensesStale } from './lenses.ts';
import { nameIn } from './params.ts';
import { routedFiles } from './routed-files.ts';
import { Session } from './session.ts';
import { SECTION, sectionIn, settingsOf } from './settings.ts';
import { textsLoader } from './texts.ts';

/** Serves the connection until it is closed; the host has created it and has not called `listen` yet. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server {
  private readonly connection: Connection;
  private readonly host: Host;
  private running: { readonly session: Session; readonly diagnostics: Diagnostics } | undefined;
  private isShutDown = false;
  private lensSettings = '';

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
  }

  listen(): void {
    const { connection } = this;
    reportRuleFailures((rule, error) => connection.console.error(`rule ${rule}: ${describe(error)}`));
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.initialized());
    connection.onShutdown(() => {
      this.isShutDown = true;
      this.running = undefined;
    });
    for (const feature of features) feature.listen(connection, () => this.running?.session ?? this.refusal());
    this.listenToDocuments();
    this.listenToClient();
    this.listenToPulls();
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult | ResponseError<never> {
    if (this.running || this.isShutDown) {
      return new ResponseError(ErrorCodes.InvalidRequest, 'initialize was sent before');
    }
    const { connection, host } = this;
    const client = clientOf(params);
    const others = client.servesFiles ? clientFiles(connection) : noFiles;
    const session = new Session(client, routedFiles(host, others), textsLoader(connection, host, client));
    this.lensSettings = session.lensSettings;
    this.running = {
      session,
      diagnostics: new Diagnostics(connection, session, host, () => this.refreshLenses()),
    };
    return {
      capabilities: capabilitiesFor(session),
      serverInfo: { name: 'keepalived-language-server', version: host.version },
    };
  }

  private initialized(): void {
    const { connection } = this;
    const client = this.running?.session.client;
    if (client?.registersWatchers) {
      const watchers = [{ globPattern: '**/*.conf' }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client?.registersConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
    if (client?.answersConfiguration) void this.askSettings();
  }

  /** Runs what a notification asks for, and lets the diagnostics follow. */
  private on(name: string, run: (session: Session) => void): void {
    const { running } = this;
    if (!running) return;
    guardedNotification(name, this.log, () => run(running.session));
    running.diagnostics.schedule();
  }

  private listenToDocuments(): void {
    const { connection } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text, languageId } }) =>
      this.on('didOpen', (session) => {
        const name = nameOf(uri);
        session.open(name, { uri, version }, text, languageId === TEMPLATE_LANGUAGE || isTemplateName(name));
        if (session.client.answersConfiguration) void this.askSettings();
      }),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
      this.on('didChange', (session) => session.change(nameOf(uri), version, contentChanges)),
    );
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
      this.on('didClose', (session) => session.close(nameOf(uri))),
    );
    connection.onDidSaveTextDocument(() =>
      this.on('didSave', (session) => {
        if (!session.client.registersWatchers) session.forgetRead();
      }),
    );
  }

  private listenToClient(): void {
    const { connection } = this;
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.on('didChangeWatchedFiles', (session) =>
        session.changedOnDisk(changes.map(({ uri }) => nameOf(uri))),
      ),
    );
    connection.onDidChangeConfiguration(({ settings }) =>
      this.on('didChangeConfiguration', (session) => {
        if (session.client.answersConfiguration) void this.askSettings();
        else if (session.configure(settingsOf(sectionIn(settings)))) this.refresh(session);
        this.refreshLenses();
      }),
    );
  }

  private listenToPulls(): void {
    const name = 'textDocument/diagnostic';
    this.connection.languages.diagnostics.on(async (params, token) => {
      const { running } = this;
      if (!running) return this.refusal();
      const { session, diagnostics } = running;
      return guarded({ name, log: this.log, nothing: NO_REPORT }, token, async () => {
        const file = nameIn(params);
        await session.loadMissing();
        return diagnostics.report(file, params.previousResultId);
      });
    });
  }

  /** Why nothing is answered now. */
  private refusal(): ResponseError<never> {
    if (this.isShutDown) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.');
  }

  /** Has the client ask again for what it shows in the text. */
  private refresh({ client }: Session): void {
    const { inlayHint, semanticTokens } = this.connection.languages;
    if (client.refreshesHints) void inlayHint.refresh();
    if (client.refreshesTokens) semanticTokens.refresh();
  }

  private readonly log: Log = (message) => this.connection.console.error(message);

  /** Settings say whether there are any, and other nodes what they say. */
  private refreshLenses(): void {
    const session = this.running?.session;
    if (!session) return;
    const { lensSettings } = session;
    if (lensSettings === this.lensSettings && !areLensesStale(session)) return;
    this.lensSettings = lensSettings;
    session.shownLenses.clear();
    if (!session.client.refreshesLenses) return;
    this.connection
      .sendRequest(CodeLensRefreshRequest.type)
      .catch((error) => this.log(`workspace/codeLens/refresh: ${describe(error)}`));
  }

  /** The general settings and those of each open file, since folders may have their own. */
  private async askSettings(): Promise<void> {
    const { running, connection } = this;
    if (!running) return;
    const { session, diagnostics } = running;
    const documents = [...session.openDocuments];
    const scopes = documents.map(([, { uri }]) => ({ scopeUri: uri, section: SECTION }));
    try {
      const [general, ...scoped] = await connection.workspace.getConfiguration([
        { section: SECTION },
        ...scopes,
      ]);
      let isChanged = session.configure(settingsOf(general));
      for (const [index, [name]] of documents.entries()) {
        isChanged = session.configureDocument(name, settingsOf(scoped[index])) || isChanged;
      }
      if (isChanged) this.refresh(session);
      diagnostics.schedule();
      this.refreshLenses();
    } catch (error) {
      this.log(`workspace/configuration: ${describe(error)}`);
    }
  }
}

const FACTS: ServerFacts = { release: NEWEST_RELEASE };

const NO_REPORT: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

function capabilitiesFor(session: Session): ServerCapabilities {
  const pull = { interFileDependencies: true, workspaceDiagnostics: false };
  return Object.assign(
    {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      experimental: FACTS,
      ...(session.client.pullsDiagnostics && { diagnosticProvider: pull }),
    },
    ...features.map((it) => it.capabilities),
    // As the protocol has it, only a client that prepares is told how.
    session.client.preparesRename ? {} : { renameProvider: true },
  );
}
