/** When diagnostics are made and who gets them: pulled where the client can, otherwise pushed. */
import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import { hashOf } from '../base/hash.ts';
import type { Host } from './host.ts';
import { reportOf } from './report.ts';
import type { Session } from './session.ts';

interface Pulled {
  readonly version: number;
  readonly resultId: string;
}

/**
 * Open files are pulled if the client pulls. Files that are only included are pushed in any case, unless the client
 * takes them as related documents, since it never asks for them.
 */
export class Diagnostics {
  private readonly connection: Connection;
  private readonly session: Session;
  private readonly host: Host;
  private readonly onSettled: () => void;
  /** What was pushed, by name of the file. */
  private readonly pushed = new Map<string, { readonly uri: string; readonly key: string }>();
  private readonly pulled = new Map<string, Pulled>();
  /** Closed files that went out as related documents, and must be emptied one day. */
  private readonly relatives = new Set<string>();
  private isRunning = false;

  /** `onSettled` runs when all is told and no change is waiting. */
  constructor(connection: Connection, session: Session, host: Host, onSettled: () => void) {
    this.connection = connection;
    this.session = session;
    this.host = host;
    this.onSettled = onSettled;
  }

  /** Something changed. Diagnostics start when no change is waiting, and anew when one comes meanwhile. */
  schedule(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    this.run()
      .catch((error) => this.connection.console.error(`diagnostics: ${error?.stack ?? error}`))
      .finally(() => {
        this.isRunning = false;
      });
  }

  private async run(): Promise<void> {
    let revision: number;
    do {
      revision = await this.settle();
      await this.publish(revision);
    } while (revision !== this.session.revision);
    this.refresh();
    this.onSettled();
  }

  /** The first revision behind which no change is waiting and no file is missing. */
  private async settle(): Promise<number> {
    const { session, host } = this;
    for (;;) {
      const { revision } = session;
      // The second turn comes behind the message that is handled next, if one is there already.
      await host.turn();
      await host.turn();
      if (revision !== session.revision) continue;
      await session.loadMissing();
      if (revision === session.revision) return revision;
    }
  }

  private async publish(revision: number): Promise<void> {
    const wanted = this.pushedNames();
    for (const name of [...this.pushed.keys()]) if (!wanted.has(name)) this.empty(name);
    for (const name of wanted) {
      this.push(name, reportOf(this.session, name));
      await this.host.turn();
      if (revision !== this.session.revision) return;
    }
  }

  private pushedNames(): ReadonlySet<string> {
    const { client, openDocuments } = this.session;
    if (!client.pullsDiagnostics) return this.reachedNames();
    if (client.showsRelatedDocuments) return new Set();
    return new Set([...this.reachedNames()].filter((it) => !openDocuments.has(it)));
  }

  private reachedNames(): ReadonlySet<string> {
    return new Set([
      ...this.session.openDocuments.keys(),
      ...this.session.roots().flatMap(({ reach }) => [...reach]),
      ...this.session.clusterFindings().map(({ file }) => file.name),
    ]);
  }

  private push(name: string, diagnostics: LspDiagnostic[]): void {
    const document = this.session.openDocuments.get(name);
    const before = this.pushed.get(name);
    // About a file that is not open there is nothing to say as long as it has no finding.
    if (!document && !before && diagnostics.length === 0) return;
    const uri = document?.uri ?? name;
    const key = JSON.stringify([document?.version, diagnostics]);
    if (before?.key === key) return;
    this.pushed.set(name, { uri, key });
    const version = document && { version: document.version };
    this.send({ uri, diagnostics, ...version });
  }

  private empty(name: string): void {
    const before = this.pushed.get(name);
    this.pushed.delete(name);
    if (before) this.send({ uri: before.uri, diagnostics: [] });
  }

  private send(params: Parameters<Connection['sendDiagnostics']>[0]): void {
    void this.connection.sendDiagnostics(params);
  }

  /** The answer to a pull. */
  report(name: string, previousResultId: string | undefined): DocumentDiagnosticReport {
    const items = reportOf(this.session, name);
    const resultId = idOf(items);
    const version = this.session.openDocuments.get(name)?.version;
    if (version !== undefined) this.pulled.set(name, { version, resultId });
    const relatedDocuments = this.relatedDocuments(name);
    if (resultId === previousResultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId, ...relatedDocuments };
    }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items, ...relatedDocuments };
  }

  private relatedDocuments(name: string): Pick<DocumentDiagnosticReport, 'relatedDocuments'> {
    const { session } = this;
    if (!session.client.showsRelatedDocuments) return {};
    const reached = new Set(session.rootsReading(name).flatMap(({ reach }) => [...reach]));
    const everywhere = this.reachedNames();
    const stale = [...this.relatives].filter((it) => !everywhere.has(it));
    for (const it of stale) this.relatives.delete(it);
    for (const it of reached) if (!session.openDocuments.has(it)) this.relatives.add(it);
    const entries = [...reached, ...stale]
      .filter((it) => it !== name)
      .map((it) => [session.openDocuments.get(it)?.uri ?? it, fullReport(reportOf(session, it))] as const);
    return { relatedDocuments: Object.fromEntries(entries) };
  }

  /** Asks the client to pull again if it holds something else than what would be answered now. */
  private refresh(): void {
    const { session, connection } = this;
    for (const name of this.pulled.keys()) if (!session.openDocuments.has(name)) this.pulled.delete(name);
    if (!session.client.refreshesDiagnostics) return;
    for (const [name, { version, resultId }] of this.pulled) {
      // Of a file that changed since, the client will pull by itself.
      if (session.openDocuments.get(name)?.version !== version) continue;
      if (idOf(reportOf(session, name)) === resultId) continue;
      connection.languages.diagnostics.refresh();
      return;
    }
  }
}

function fullReport(items: LspDiagnostic[]): {
  kind: typeof DocumentDiagnosticReportKind.Full;
  items: LspDiagnostic[];
} {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

/** Equal for equal diagnostics; the length makes a clash of hashes harmless enough. */
function idOf(items: readonly LspDiagnostic[]): string {
  const text = JSON.stringify(items);
  return `${text.length}:${hashOf(text)}`;
}
