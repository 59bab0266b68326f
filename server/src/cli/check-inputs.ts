/** Checks every root and gathers what is found. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diskFiles } from '../disk/file-system.ts';
import { allDiagnostics, type Checked, check, wantedFor } from '../lint/check.ts';
import { type ClusterOutcome, clusterOutcome } from '../lint/collect-cluster.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import { languageOf } from '../schema/language.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { load } from '../workspace/load.ts';
import { Workspace } from '../workspace/workspace.ts';
import { type Found, sortedOnce } from './finding.ts';
import type { Input } from './inputs.ts';
import type { Options } from './options.ts';

export interface Outcome {
  readonly findings: readonly Found[];
  /** Each root under its profiles. */
  readonly checked: readonly Checked[];
  /** The roots and all that they include. */
  readonly files: ReadonlySet<string>;
  /** How many clusters their nodes make, as far as they were compared. */
  readonly clusters: number;
  /** For which they were checked; that of the options if there are none. */
  readonly releases: readonly string[];
  /** Roots that could not be checked, since this program has a mistake. */
  readonly crashed: readonly { readonly name: string; readonly error: unknown }[];
}

interface RootOutcome {
  readonly input: Input;
  readonly files: readonly string[];
  readonly release: string;
  readonly findings: readonly Found[];
  readonly checked: Checked | undefined;
}

export async function checkInputs(
  inputs: readonly Input[],
  options: Options,
  folder: string,
): Promise<Outcome> {
  const workspace = new Workspace();
  const files = diskFiles(folder);
  const crashed: { name: string; error: unknown }[] = [];
  const outcomes: RootOutcome[] = [];
  const covered = new Covered(folder);
  for (const { name, content } of inputs) workspace.setRead(name, content);
  for (const input of inputs) {
    if (input.isFound && (await covered.has(input.name))) continue;
    try {
      const outcome = await checkRoot(input, workspace, files, options);
      outcomes.push(outcome);
      if (input.isFound) await covered.add(outcome);
    } catch (error) {
      crashed.push({ name: input.name, error });
    }
  }
  return { ...(await joined(outcomes, covered, options)), crashed };
}

/** Files that one that was found in a folder includes. Names can differ for one file, so paths are compared. */
class Covered {
  private readonly folder: string;
  private readonly paths = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async add({ input, files }: RootOutcome): Promise<void> {
    const own = await this.path(input.name);
    for (const path of await Promise.all(files.map((it) => this.path(it)))) {
      if (path !== own) this.paths.add(path);
    }
  }

  async has(name: string): Promise<boolean> {
    return this.paths.size > 0 && this.paths.has(await this.path(name));
  }

  private async path(name: string): Promise<string> {
    const path = resolve(this.folder, name);
    return realpath(path).catch(() => path);
  }
}

async function checkRoot(
  input: Input,
  workspace: Workspace,
  files: FileSystem,
  options: Options,
): Promise<RootOutcome> {
  const checked = await analyzed(input.name, workspace, files, options);
  const { release } = checked?.analyses[0].language ?? options.target;
  if (!checked) return { input, files: [], release, findings: [], checked };
  const names = checked.analyses.flatMap((it) => [...it.config.files].map((file) => file.name));
  return {
    input,
    files: [...new Set(names)],
    release,
    findings: shown(allDiagnostics(checked), options),
    checked,
  };
}

async function analyzed(
  name: string,
  workspace: Workspace,
  files: FileSystem,
  { profiles, target }: Options,
): Promise<Checked | undefined> {
  const root = workspace.file(name);
  const checkOptions = { language: languageOf(target), ...(profiles && { profiles }) };
  let checked: Checked | undefined;
  await load(workspace, files, () => {
    checked = root && check(root, workspace, checkOptions, checked);
    return checked ? wantedFor(checked, workspace) : [];
  });
  return checked;
}

function shown(diagnostics: readonly Diagnostic[], { rules }: Options): readonly Found[] {
  const found: Found[] = [];
  for (const diagnostic of diagnostics) {
    const severity = rules.get(diagnostic.rule.id) ?? diagnostic.severity;
    if (severity !== 'off') found.push({ diagnostic, severity });
  }
  return found;
}

/** A root that was found and checked before the one that includes it is no root after all. */
async function joined(
  outcomes: readonly RootOutcome[],
  covered: Covered,
  options: Options,
): Promise<Omit<Outcome, 'crashed'>> {
  const isCovered = await Promise.all(
    outcomes.map(({ input }) => (input.isFound ? covered.has(input.name) : Promise.resolve(false))),
  );
  const roots = outcomes.filter((_, index) => !isCovered[index]);
  const { clusters, diagnostics } = compared(roots, options);
  return {
    findings: sortedOnce([...roots.map((it) => it.findings), shown(diagnostics, options)]),
    checked: roots.flatMap(({ checked }) => checked ?? []),
    clusters,
    files: new Set(roots.flatMap((it) => it.files)),
    releases: roots.length === 0 ? [options.target.release] : [...new Set(roots.map((it) => it.release))],
  };
}

/** What is to be said of the nodes of clusters. */
function compared(roots: readonly RootOutcome[], { clusters }: Options): ClusterOutcome {
  if (!clusters) return { clusters: 0, diagnostics: [] };
  const named = new Set(roots.flatMap(({ input }) => (input.isFound ? [] : [input.name])));
  return clusterOutcome(
    roots.flatMap(({ checked }) => checked ?? []),
    { named: (file) => clusters.get(file), isNamed: (file) => named.has(file) },
  );
}
