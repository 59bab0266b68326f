/** One root under every profile that its lines ask for, and all that is to be said of it. */
import { type Config, expand, type Sources, wantedBy } from '../config/expand.ts';
import { idsIn } from '../config/profile.ts';
import type { Language } from '../schema/language.ts';
import type { Wanted } from '../workspace/load.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { type Analysis, analyze } from './analysis.ts';
import { diagnosticsOf } from './collect.ts';
import type { Diagnostic } from './diagnostic.ts';

export interface CheckOptions {
  readonly language: Language;
  /** The config ids to look at; left out: every id that occurs. */
  readonly profiles?: readonly string[];
}

/** The analyses of one root, one for each profile; at least one. */
export interface Checked {
  readonly root: SourceFile;
  readonly analyses: readonly [Analysis, ...Analysis[]];
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
  const run = (config: Config): Analysis => {
    const before = previous?.analyses.find((it) => it.config.profile === config.profile);
    return analyze(config, options.language, before);
  };
  return { root, analyses: [run(first), ...others.map(run)] };
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
  return checked.analyses.flatMap((it) => wantedBy(it.config, sources));
}

/** All diagnostics: by file in the order of reading, then by place; the same under several profiles is given once. */
export function allDiagnostics(checked: Checked): readonly Diagnostic[] {
  const found = checked.analyses.flatMap((it) => diagnosticsOf(it));
  const order = new Map<SourceFile, number>();
  for (const { config } of checked.analyses) {
    for (const file of config.files) if (!order.has(file)) order.set(file, order.size);
  }
  const rank = (it: Diagnostic): number => order.get(it.file) ?? 0;
  return withoutRepeats(found).sort(
    (a, b) => rank(a) - rank(b) || a.range.start - b.range.start || a.range.end - b.range.end,
  );
}

function withoutRepeats(found: readonly Diagnostic[]): Diagnostic[] {
  if (found.length < 2) return [...found];
  const seen = new Set<string>();
  return found.filter(({ file, range, rule, message, args }) => {
    const key = `${file.name}\n${range.start}\n${range.end}\n${rule.id}\n${message.en}\n${JSON.stringify(args)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
