/** The options of the linter: what each takes, and which of them this version does not have yet. */
import type { OptionData } from './command-line.ts';

export const options = {
  format: { value: 'FORMAT' },
  target: { value: 'VERSION' },
  without: { value: 'FEATURE', isRepeatable: true },
  locale: { value: 'LOCALE' },
  rule: { value: 'ID=SEVERITY', isRepeatable: true },
  profile: { value: 'ID', isRepeatable: true },
  'no-cluster': {},
  cluster: { value: 'NAME=FILE,FILE', isRepeatable: true },
  'max-warnings': { value: 'N' },
  quiet: {},
  stdin: {},
  'stdin-filename': { value: 'NAME' },
  failover: { value: 'EVENTS' },
  'max-gap': { value: 'S' },
  help: {},
  version: {},
  fix: { isMissing: true },
  'fix-dry-run': { isMissing: true },
  explain: { value: 'RULE', isMissing: true },
  expand: { isMissing: true },
  baseline: { value: 'FILE', isMissing: true },
  shard: { value: 'I/N', isMissing: true },
  merge: { value: 'REPORT', isMissing: true },
} as const satisfies Readonly<Record<string, OptionData>>;

export type OptionName = keyof typeof options;
