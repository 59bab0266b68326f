/** One document in one server, as an editor that is told diagnostics would use it. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { LineIndex } from '../server/src/base/line-index.ts';
import type { TextEdit } from '../server/src/base/text-edit.ts';
import type { Received, ServerProcess } from './server-process.ts';

const URI = 'file:///bench/keepalived.conf';

export class Session {
  /** Milliseconds from the spawn to the answer to `initialize`. */
  readonly startUp: number;
  private readonly server: ServerProcess;
  private readonly capabilities: Readonly<Record<string, unknown>>;
  private version = 1;
  private index = new LineIndex('');

  private constructor(server: ServerProcess, { message, at }: Received) {
    this.server = server;
    this.startUp = at - server.startedAt;
    const result = message.result as { readonly capabilities: Readonly<Record<string, unknown>> };
    this.capabilities = result.capabilities;
  }

  static async start(server: ServerProcess): Promise<Session> {
    const textDocument = { synchronization: {}, publishDiagnostics: { versionSupport: true }, hover: {} };
    const params = { processId: process.pid, rootUri: null, capabilities: { textDocument } };
    const session = new Session(server, await server.request('initialize', params));
    server.notify('initialized', {});
    return session;
  }

  offers(method: 'completion' | 'hover'): boolean {
    return Boolean(this.capabilities[`${method}Provider`]);
  }

  /** Milliseconds to the first diagnostics. */
  open(text: string): Promise<number> {
    this.index = new LineIndex(text);
    const textDocument = { uri: URI, languageId: 'keepalived', version: this.version, text };
    return this.toDiagnostics('textDocument/didOpen', { textDocument });
  }

  /** Milliseconds to the diagnostics. An edit must be taken back by the next one, since positions are of the first text. */
  edit({ range, newText }: TextEdit): Promise<number> {
    this.version++;
    const start = this.index.position(range.start);
    const end = { line: start.line, character: start.character + range.end - range.start };
    const textDocument = { uri: URI, version: this.version };
    const contentChanges = [{ range: { start, end }, text: newText }];
    return this.toDiagnostics('textDocument/didChange', { textDocument, contentChanges });
  }

  request(method: string, offset: number): Promise<Received> {
    return this.server.request(method, { textDocument: { uri: URI }, position: this.index.position(offset) });
  }

  private async toDiagnostics(method: string, params: object): Promise<number> {
    const answer = this.server.diagnostics(this.version);
    const start = performance.now();
    this.server.notify(method, params);
    return (await answer).at - start;
  }
}
