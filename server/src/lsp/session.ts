/** All that changes while the server runs: open files, what was read, settings, and what was found out from them. */
import { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Locale } from '../base/localized.ts';
import { guessedBlock } from '../ide/guessed-block.ts';
import type { Texts } from '../ide/texts.ts';
import { type Checked, check, wantedFor } from '../lint/check.ts';
import type { ClusterView } from '../lint/cluster.ts';
import { clusterDiagnostics } from '../lint/collect-cluster.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import { type Directive, languageOf, languageWithin } from '../schema/language.ts';
import type { FileSystem, FolderEntry } from '../workspace/file-system.ts';
import { load, type Wanted } from '../workspace/load.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { Workspace } from '../workspace/workspace.ts';
import type { Client } from './client.ts';
import { Clusters, saidClusters } from './clusters.ts';
import { toTextRange } from './convert.ts';
import { FoundFiles } from './found-files.ts';
import { IncluderSearch } from './includers.ts';
import { peersOf } from './peers.ts';
import { type Root, rootsOf, unknownBelow } from './roots.ts';
import { TokenResults } from './semantic-tokens.ts';
import { looksAlike, type Settings, sectionIn, settingsOf } from './settings.ts';
import { ShownLenses } from './shown-lenses.ts';
import type { LoadTexts } from './texts.ts';

export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
}

/** A root with what is known of it; `files` are the names of all that it reads. */
export interface CheckedRoot extends Root {
  readonly checked: Checked;
  /** The block that a file without a known includer is taken for a part of. */
  readonly guess: Directive | undefined;
}

/** What the daemon reads by itself is no part of anything. */
function isMainFile(name: string): boolean {
  return /\/keepalived[^/]*\.conf$/.test(name);
}

export class Session {
  readonly workspace = new Workspace();
  readonly client: Client;
  readonly tokens = new TokenResults();
  readonly shownLenses = new ShownLenses();
  private readonly files: FileSystem;
  private readonly loadTexts: LoadTexts;
  private readonly documents = new Map<string, OpenDocument>();
  private readonly scoped = new Map<string, Settings>();
  private general: Settings;
  private known: readonly CheckedRoot[] = [];
  private knownRevision = -1;
  private loading: Promise<void> | undefined;
  /** Those that lead to open files. */
  private readonly includers = new FoundFiles(() => this.currentRevision++);
  /** Those that may be of other nodes. */
  private readonly peers = new FoundFiles(() => this.currentRevision++);
  private readonly clusterSearch = new Clusters();
  private clustered: readonly ClusterView[] = [];
  private clusteredRevision = -1;
  private currentRevision = 0;

  constructor(client: Client, files: FileSystem, loadTexts: LoadTexts) {
    this.client = client;
    this.files = files;
    this.loadTexts = loadTexts;
    this.general = settingsOf(sectionIn(client.initialSettings));
  }

  /** Grows with each change of anything that answers depend on. */
  get revision(): number {
    return this.currentRevision;
  }

  get locale(): Locale {
    return this.general.locale ?? this.client.locale;
  }

  get openDocuments(): ReadonlyMap<string, OpenDocument> {
    return this.documents;
  }

  /** In the language of the session; loaded when they are first shown. */
  texts(): Promise<Texts> {
    return this.loadTexts(this.locale);
  }

  /** Left undefined, its name says whether it is a template. */
  open(name: string, document: OpenDocument, text: string, isTemplate?: boolean): void {
    this.documents.set(name, document);
    this.workspace.open(name, text, isTemplate);
    this.currentRevision++;
    this.lookAround([name]);
  }

  /** Once a file is opened, and anew when files change on disk: never while somebody types. */
  private lookAround(names: Iterable<string>): void {
    const { files, client } = this;
    const search = new IncluderSearch(files);
    for (const name of names) {
      this.includers.look(name, search.includersOf(name, client.workspaceFolders));
      this.peers.look(name, peersOf(files, name, client.workspaceFolders));
    }
  }

  /** Changes are made one after the other, each in the text that the one before it left. */
  change(name: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(name);
    if (!document) return;
    for (const change of changes) this.changeOnce(name, change);
    this.documents.set(name, { ...document, version });
    this.currentRevision++;
  }

  private changeOnce(name: string, change: TextDocumentContentChangeEvent): void {
    const file = this.workspace.file(name);
    if (!TextDocumentContentChangeEvent.isIncremental(change)) this.workspace.open(name, change.text);
    else if (file) {
      this.workspace.edit(name, [{ range: toTextRange(file.tree, change.range), newText: change.text }]);
    }
  }

  /** What the file was before it was opened may be long gone, so it is read anew if another one includes it. */
  close(name: string): void {
    this.documents.delete(name);
    this.scoped.delete(name);
    this.tokens.forget(name);
    this.shownLenses.forget(name);
    this.includers.drop(name);
    this.peers.drop(name);
    this.workspace.close(name);
    this.forget([name]);
  }

  forget(names: Iterable<string>): void {
    for (const name of names) this.workspace.forget(name);
    this.currentRevision++;
  }

  /** Files changed on disk, so that others may include what is open. */
  changedOnDisk(names: readonly string[]): void {
    this.forget(names);
    for (const name of this.documents.keys()) this.lookAround([name]);
  }

  /** Forgets all that was read, for clients that do not tell what changes on disk. */
  forgetRead(): void {
    this.forget(this.roots().flatMap(({ reach }) => [...reach]));
  }

  /** True if what is shown changes. */
  configure(settings: Settings): boolean {
    const isAlike = looksAlike(this.general, settings);
    this.general = settings;
    this.currentRevision++;
    return !isAlike;
  }

  /** True if what is shown of the document changes. */
  configureDocument(name: string, settings: Settings): boolean {
    if (!this.documents.has(name)) return false;
    const isAlike = looksAlike(this.settingsFor(name), settings);
    this.scoped.set(name, settings);
    this.currentRevision++;
    return !isAlike;
  }

  settingsFor(name: string): Settings {
    return this.scoped.get(name) ?? this.general;
  }

  /** Changes where settings show lenses or hide them. */
  get lensSettings(): string {
    const all = [this.general, ...this.scoped.values()];
    return [...new Set(all.map((it) => `${it.referenceLenses} ${it.clusterLenses}`))].sort().join('\n');
  }

  /** How the client spells the URI of a file. */
  uriOf = (file: SourceFile): string => this.documents.get(file.name)?.uri ?? file.name;

  file(name: string): SourceFile | undefined {
    return this.workspace.file(name);
  }

  /** Whether there is such a file; undefined where that cannot be known. */
  async exists(name: string): Promise<boolean | undefined> {
    return this.workspace.isOpen(name) || this.files.exists(name);
  }

  /** What a folder holds that is written in a file. */
  folder(from: Pick<SourceFile, 'name'>, folder: string): Promise<readonly FolderEntry[]> {
    return this.files.list(from.name, folder);
  }

  /** The roots as they are now. What did not change since the last time is found again. */
  roots(): readonly CheckedRoot[] {
    if (this.knownRevision === this.currentRevision) return this.known;
    const before = new Map(this.known.map((it) => [it.name, it.checked]));
    this.known = rootsOf(this.workspace, this.includers.names).flatMap((root) => {
      const file = this.workspace.file(root.name);
      if (!file) return [];
      const whole = languageOf(this.settingsFor(root.name).target);
      const guess = isMainFile(root.name) ? undefined : guessedBlock(file.tree, whole);
      const language = guess ? languageWithin(whole, guess) : whole;
      return [{ ...root, guess, checked: check(file, this.workspace, { language }, before.get(root.name)) }];
    });
    this.knownRevision = this.currentRevision;
    return this.known;
  }

  /** Configurations with all that they include, open or not, for one look: nothing of them is kept. */
  async look(names: readonly string[]): Promise<readonly Checked[]> {
    const workspace = new Workspace();
    let found: readonly Checked[] = [];
    await load(workspace, this.files, () => {
      const unread = names.filter((it) => !workspace.file(it));
      if (unread.length > 0) return unread.map((name) => ({ kind: 'file', name }));
      found = names.flatMap((name) => {
        const file = this.workspace.file(name) ?? workspace.file(name);
        const language = languageOf(this.settingsFor(name).target);
        return file ? [check(file, workspace, { language })] : [];
      });
      return found.flatMap((it) => wantedFor(it, workspace));
    });
    return found;
  }

  /** What the roots make with the files beside them that may be nodes of the same cluster. */
  clusters(): readonly ClusterView[] {
    if (this.clusteredRevision === this.currentRevision) return this.clustered;
    const roots = this.roots();
    const known = new Set(roots.flatMap(({ reach }) => [...reach]));
    const others = [...this.peerNames()].flatMap((it) =>
      known.has(it) ? [] : (this.workspace.file(it) ?? []),
    );
    const nodes = roots.flatMap(({ guess, checked }) => (guess ? [] : [checked]));
    const said = this.saidClusters();
    this.clustered = this.clusterSearch.views(nodes, others, {
      sources: this.workspace,
      languageFor: (it) => languageOf(this.settingsFor(it).target),
      clusterOf: (it) => said.get(it),
    });
    this.clusteredRevision = this.currentRevision;
    return this.clustered;
  }

  /** What is said of several nodes. */
  clusterFindings(): readonly Diagnostic[] {
    return clusterDiagnostics(this.clusters());
  }

  /** Files of other nodes: those that were found beside open ones, and those that the settings name. */
  private peerNames(): ReadonlySet<string> {
    const said = this.saidClusters();
    const open = new Set([...this.documents.keys()].map((it) => said.get(it)));
    const named = [...said].flatMap(([file, cluster]) => (open.has(cluster) ? [file] : []));
    return new Set([...this.peers.names, ...named]);
  }

  private saidClusters(): ReadonlyMap<string, string> {
    return saidClusters(this.general.clusters, this.client.workspaceFolders);
  }

  /** The roots that read a file: a root itself, or those that include it. */
  rootsReading(name: string): readonly CheckedRoot[] {
    return this.roots().filter(({ reach }) => reach.has(name));
  }

  /** Whether an included file, or what an include means, is not known yet. */
  isMissingFiles(): boolean {
    return this.pending.length > 0 || this.wanted().length > 0;
  }

  private get pending(): readonly Promise<void>[] {
    return [...this.includers.pending, ...this.peers.pending];
  }

  /** Reads what is missing; resolves when nothing is. */
  async loadMissing(): Promise<void> {
    while (this.isMissingFiles()) {
      this.loading ??= this.loadNow();
      await Promise.all([...this.pending, this.loading]);
    }
  }

  private async loadNow(): Promise<void> {
    try {
      await load(this.workspace, this.files, () => {
        this.currentRevision++;
        return this.wanted();
      });
    } finally {
      this.loading = undefined;
    }
  }

  private wanted(): readonly Wanted[] {
    const roots = this.roots();
    const others = [...this.includers.names].filter((name) => !roots.some((it) => it.reach.has(name)));
    return [
      ...others.flatMap((it) => unknownBelow(this.workspace, it)),
      ...roots.flatMap(({ checked }) => wantedFor(checked, this.workspace)),
      ...[...this.peerNames()].flatMap((it) => unknownBelow(this.workspace, it)),
    ];
  }
}
