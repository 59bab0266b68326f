/** A client for tests: speaks to a real server over streams in memory, and remembers what it is told. */
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import {
  READ_FILE,
  READ_FOLDER,
  type ReadFileResult,
  type ReadFolderResult,
  type ResourceParams,
} from '../../server/src/protocol.ts';
import type { FileContent, FileSystem } from '../../server/src/workspace/file-system.ts';

export const ROOT = 'file:///etc/keepalived/keepalived.conf';

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly WorkspaceFolder[];
  /** Files on the disk, by URI. */
  readonly disk?: Record<string, string>;
  /** Virtual files by URI, which the server has to ask the client for. */
  readonly served?: Record<string, string>;
  /** What the client answers when asked for its settings. */
  readonly settings?: unknown;
}

export class TestClient {
  readonly connection: ProtocolConnection;
  readonly disk: Record<string, string>;
  /** The newest diagnostics that were pushed, by URI. */
  readonly pushed = new Map<string, PublishDiagnosticsParams>();
  readonly log: string[] = [];
  readonly registrations: string[] = [];
  refreshes = 0;
  hintRefreshes = 0;
  tokenRefreshes = 0;
  exitCode: number | undefined;
  private readonly waiting = new Set<() => void>();
  private version = 1;

  constructor({ disk = {}, served = {}, settings }: Options) {
    this.disk = disk;
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    this.connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.serve(served);
    this.listen(settings);
    this.startServer(toServer, toClient);
  }

  private startServer(input: PassThrough, output: PassThrough): void {
    const watchDog = {
      shutdownReceived: false,
      initialize: () => undefined,
      exit: (code: number) => {
        this.exitCode = code;
        this.changed();
      },
    };
    const connection = createConnection(
      (logger) =>
        createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
      watchDog,
      ProposedFeatures.all,
    );
    startServer(connection, {
      version: '0.0.0',
      files: memoryFiles(this.disk),
      schemes: ['file'],
      texts: async (locale) => schemaTexts(locale),
      turn: () => new Promise((resolve) => setImmediate(resolve)),
    });
  }

  private listen(settings: unknown): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.pushed.set(params.uri, params);
      this.changed();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.changed();
      return null;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => {
      this.hintRefreshes++;
      this.changed();
      return null;
    });
    connection.onRequest('workspace/semanticTokens/refresh', () => {
      this.tokenRefreshes++;
      this.changed();
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => settings),
    );
    connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
      this.registrations.push(...params.registrations.map(({ method }) => method));
      this.changed();
      return null;
    });
    connection.listen();
  }

  private serve(served: Record<string, string>): void {
    this.connection.onRequest<ReadFileResult, void>(READ_FILE, ({ uri }: ResourceParams): ReadFileResult => {
      const text = served[uri];
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    });
    this.connection.onRequest<ReadFolderResult, void>(
      READ_FOLDER,
      ({ uri }: ResourceParams): ReadFolderResult => {
        return namesBelow(uri, served);
      },
    );
  }

  private changed(): void {
    for (const check of this.waiting) check();
  }

  /** Resolves with what `find` finds as soon as it finds something. */
  async until<Value>(find: () => Value | undefined | false): Promise<Value> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = find();
        if (found === undefined || found === false) return;
        this.waiting.delete(check);
        resolve(found);
      };
      this.waiting.add(check);
      check();
    });
  }

  open(uri: string, text: string, languageId = 'keepalived'): void {
    const textDocument = { uri, languageId, version: this.version, text };
    void this.notify('textDocument/didOpen', { textDocument });
  }

  /** Replaces text at a place; both places are `[line, character]`. */
  edit(uri: string, start: readonly [number, number], end: readonly [number, number], text: string): number {
    this.version++;
    const range = { start: position(start), end: position(end) };
    void this.notify('textDocument/didChange', {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range, text }],
    });
    return this.version;
  }

  close(uri: string): void {
    void this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  /** A request about a place in a file. */
  at<Result>(
    method: string,
    uri: string,
    place: readonly [number, number],
    rest: object = {},
  ): Promise<Result> {
    return this.request(method, { textDocument: { uri }, position: position(place), ...rest });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** What is pushed for a file as soon as it fits. */
  async pushedFor(
    uri: string,
    fits: (found: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    const { diagnostics } = await this.until(() => {
      const params = this.pushed.get(uri);
      return params && fits(params.diagnostics) && params;
    });
    return diagnostics;
  }
}

/** A client that is initialized. */
export async function connected(
  options: Options = {},
): Promise<TestClient & { readonly answer: InitializeResult }> {
  const client = new TestClient(options);
  const { capabilities = {}, locale, initializationOptions, workspaceFolders } = options;
  const said = { capabilities, locale, initializationOptions, workspaceFolders };
  const params = { processId: null, rootUri: null, ...said };
  const answer = await client.request<InitializeResult>('initialize', params);
  await client.notify('initialized', {});
  return Object.assign(client, { answer });
}

export function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

export function position([line, character]: readonly [number, number]): { line: number; character: number } {
  return { line, character };
}

/** What lies in a folder, without a slash at the end. */
function namesBelow(folder: string, files: Record<string, string>): ReadFolderResult {
  const below = Object.keys(files).filter((it) => it.startsWith(`${folder}/`));
  const parts = below.map((it) => it.slice(folder.length + 1).split('/'));
  const names = new Map(parts.map(([name = '', ...rest]) => [name, rest.length > 0]));
  return [...names].map(([name, isFolder]) => ({ name, isFolder }));
}

/** Files by URI; a pattern with `*` means all of its folder. */
function memoryFiles(disk: Record<string, string>): FileSystem {
  return {
    find: async (from, pattern) => {
      const uri = new URL(pattern, from).href;
      if (!pattern.includes('*')) return [uri];
      const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
      return Object.keys(disk)
        .filter((it) => it.startsWith(folder))
        .sort();
    },
    list: async (from, folder) =>
      namesBelow(new URL(folder === '' ? '.' : folder, from).href.replace(/\/$/, ''), disk),
    read: async (name): Promise<FileContent> => {
      const text = disk[name];
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
    exists: async (name) => name in disk,
  };
}
