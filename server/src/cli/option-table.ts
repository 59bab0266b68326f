/** The options of the linter: what each takes, and which of them this version does not have yet. */

export interface OptionData {
  /** The name of its value; left out for a switch. */
  readonly value?: string;
  readonly isRepeatable?: true;
  /** Part of the interface, but not there yet. */
  readonly isMissing?: true;
}

export const options = {
  format: { value: 'FORMAT' },
  target: { value: 'VERSION' },
  without: { value: 'FEATURE', isRepeatable: true },
  locale: { value: 'LOCALE' },
  rule: { value: 'ID=SEVERITY', isRepeatable: true },
  profile: { value: 'ID', isRepeatable: true },
  'no-cluster': {},
  'max-warnings': { value: 'N' },
  quiet: {},
  stdin: {},
  'stdin-filename': { value: 'NAME' },
  help: {},
  version: {},
  fix: { isMissing: true },
  'fix-dry-run': { isMissing: true },
  explain: { value: 'RULE', isMissing: true },
  expand: { isMissing: true },
  failover: { value: 'EVENTS', isMissing: true },
  'max-gap': { value: 'S', isMissing: true },
  cluster: { value: 'NAME=FILE,FILE', isRepeatable: true, isMissing: true },
  baseline: { value: 'FILE', isMissing: true },
  shard: { value: 'I/N', isMissing: true },
  merge: { value: 'REPORT', isMissing: true },
} as const satisfies Readonly<Record<string, OptionData>>;

export type OptionName = keyof typeof options;

export function optionData(name: string): OptionData | undefined {
  return isOptionName(name) ? options[name] : undefined;
}

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
