/** The language status item: which keepalived is assumed, and how many findings the active file has. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type ServerFacts, TEMPLATE_LANGUAGE } from '../../server/src/protocol.ts';

export class FindingsStatus implements Disposable {
  private readonly client: BaseLanguageClient;
  private readonly item = languages.createLanguageStatusItem('keepalived.findings', [
    { language: 'keepalived' },
    { language: TEMPLATE_LANGUAGE },
  ]);
  private readonly subscriptions: readonly Disposable[];

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.item.name = 'keepalived';
    this.subscriptions = [
      this.item,
      client.onDidChangeState(({ newState }) => this.show(newState)),
      languages.onDidChangeDiagnostics(() => this.show(client.state)),
      window.onDidChangeActiveTextEditor(() => this.show(client.state)),
      workspace.onDidChangeConfiguration(() => this.show(client.state)),
    ];
    this.show(client.state);
  }

  dispose(): void {
    for (const it of this.subscriptions) it.dispose();
  }

  private show(state: State): void {
    const { item } = this;
    item.busy = state === State.Starting;
    if (state === State.Stopped || state === State.StartFailed) {
      item.text = l10n.t('The keepalived server has stopped.');
      item.detail = '';
      item.severity = LanguageStatusSeverity.Warning;
      item.command = { command: 'keepalived.restartServer', title: l10n.t('Restart Server') };
      return;
    }
    item.text = this.assumedRelease();
    item.detail = findingsText(findingsOfActiveFile());
    item.severity = LanguageStatusSeverity.Information;
    item.command = { command: 'workbench.actions.view.problems', title: l10n.t('Show') };
  }

  private assumedRelease(): string {
    const resource = window.activeTextEditor?.document.uri;
    const version = workspace.getConfiguration('keepalived.target', resource).get('version');
    if (typeof version === 'string' && version !== 'newest') return l10n.t('keepalived {0}', version);
    const facts: Partial<ServerFacts> | undefined = this.client.initializeResult?.capabilities.experimental;
    return facts?.release === undefined
      ? 'keepalived'
      : l10n.t('keepalived {0} (newest known)', facts.release);
  }
}

function findingsOfActiveFile(): readonly Diagnostic[] {
  const document = window.activeTextEditor?.document;
  if (!document) return [];
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'keepalived');
}

function findingsText(findings: readonly Diagnostic[]): string {
  if (findings.length === 0) return l10n.t('No findings');
  const count = (...severities: DiagnosticSeverity[]): number =>
    findings.filter((it) => severities.includes(it.severity)).length;
  return [
    errorsText(count(DiagnosticSeverity.Error)),
    warningsText(count(DiagnosticSeverity.Warning)),
    notesText(count(DiagnosticSeverity.Information, DiagnosticSeverity.Hint)),
  ]
    .filter((it) => it !== undefined)
    .join(l10n.t(', '));
}

function errorsText(n: number): string | undefined {
  if (n === 0) return undefined;
  return n === 1 ? l10n.t('1 error') : l10n.t('{0} errors', n);
}

function warningsText(n: number): string | undefined {
  if (n === 0) return undefined;
  return n === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', n);
}

function notesText(n: number): string | undefined {
  if (n === 0) return undefined;
  return n === 1 ? l10n.t('1 note') : l10n.t('{0} notes', n);
}
