/** One root under every profile that its lines ask for, and all that is to be said of it. */
import { readsBackslashes } from '../config/backslash-comments.ts';
import { type Config, expand, isSubstituted, type Sources, wantedBy } from '../config/expand.ts';
import { idsIn } from '../config/profile.ts';
import { readModeOf } from '../config/reread-lines.ts';
import { type Language, languageOf } from '../schema/language.ts';
import { releaseOf } from '../schema/target.ts';
import type { Wanted } from '../workspace/load.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { acrossProfiles } from './across-profiles.ts';
import { type Analysis, analyze } from './analysis.ts';
import { diagnosticsOf } from './collect.ts';
import { targetComment } from './comment-commands.ts';
import type { Diagnostic } from './diagnostic.ts';
import { olderFile, olderSources } from './older-comments.ts';
import { withoutSuppressed } from './suppress.ts';

export interface CheckOptions {
  /** Of the target; a comment `# keepalived-lint target=2.2.7` at the start of the root takes another release. */
  readonly language: Language;
  /** The config ids to look at; left out: every id that occurs. */
  readonly profiles?: readonly string[];
}

/** The analyses of one root, one for each profile; at least one. */
export interface Checked {
  readonly root: SourceFile;
  /** Of what is typed: features look at places in files. */
  readonly analyses: readonly [Analysis, ...Analysis[]];
  /** Of what the daemon reads; the same objects where no value is put in. */
  readonly read: readonly Analysis[];
}

/** Profiles that are looked at if none are named; more nodes than these seldom share one file. */
const MAX_PROFILES = 16;

/** `previous` is what an earlier state of the root gave; what did not change since is taken from it. */
export function check(
  root: SourceFile,
  sources: Sources,
  options: CheckOptions,
  previous?: Checked,
): Checked {
  const [first, ...others] = configsOf(root, sources, options);
  const language = languageFor(root, options.language);
  const run = (config: Config, before: readonly Analysis[] | undefined): Analysis =>
    analyze(
      config,
      language,
      before?.find((it) => it.config.profile === config.profile),
    );
  const read = (typed: Analysis): Analysis => {
    if (!isSubstituted(typed.config)) return typed;
    const { profile } = typed.config;
    const mode = readModeOf(language);
    if (!readsBackslashes(language)) return run(expand(root, profile, sources, mode), previous?.read);
    return run(expand(olderFile(root), profile, olderSources(sources), mode), previous?.read);
  };
  const typed = run(first, previous?.analyses);
  const analyses: [Analysis, ...Analysis[]] = [typed, ...others.map((it) => run(it, previous?.analyses))];
  return { root, analyses, read: analyses.map(read) };
}

/** The language by which a root is judged. */
function languageFor(root: SourceFile, language: Language): Language {
  const word = targetComment(root.tree);
  const release = word === undefined ? undefined : releaseOf(word);
  if (release === undefined || release === language.release) return language;
  return languageOf({ release, without: language.without });
}

function configsOf(root: SourceFile, sources: Sources, { profiles }: CheckOptions): [Config, ...Config[]] {
  const first = expand(root, profiles?.[0], sources);
  const [id, ...ids] = profiles ?? profilesIn(first);
  if (id === undefined && ids.length === 0) return [first];
  const others = ids.map((it) => expand(root, it, sources));
  return [id === first.profile ? first : expand(root, id, sources), ...others];
}

/** If only one id occurs, the other daemons that read the file are those with any other id. */
function profilesIn(config: Config): readonly (string | undefined)[] {
  const ids = idsIn(config.pieces);
  return ids.length === 1 ? [ids[0], undefined] : ids.slice(0, MAX_PROFILES);
}

/** Look-ups of all profiles that have no answer yet. */
export function wantedFor(checked: Checked, sources: Sources): readonly Wanted[] {
  return checked.read.flatMap((it) => wantedBy(it.config, sources));
}

/** All diagnostics: by file in the order of reading, then by place; what is found at a place under several profiles, or each time that a generator comes there, is said once. */
export function allDiagnostics(checked: Checked): readonly Diagnostic[] {
  const found = acrossProfiles(
    checked.read.map((it) => ({ profile: it.config.profile, found: diagnosticsOf(it) })),
  );
  return inReadingOrder(checked, withoutSuppressed(found, filesOf(checked)));
}

/** The files of all profiles, each once, in the order of reading. */
function filesOf({ read }: Checked): readonly SourceFile[] {
  return [...new Set(read.flatMap(({ config }) => [...config.files]))];
}

/** By file in the order of reading, then by place. */
export function inReadingOrder(checked: Checked, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const order = new Map(filesOf(checked).map((file, index) => [file, index]));
  const rank = (it: Diagnostic): number => order.get(it.file) ?? 0;
  return [...found].sort(
    (a, b) => rank(a) - rank(b) || a.range.start - b.range.start || a.range.end - b.range.end,
  );
}
