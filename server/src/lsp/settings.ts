/** The section `keepalived` of the client's settings. What is not understood counts as not said. */
import { type Locale, localeOf } from '../base/localized.ts';
import { HINT_KINDS, type HintKind } from '../ide/hint.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import type { Severity } from '../lint/rule.ts';
import type { Feature } from '../schema/define.ts';
import { isFeature } from '../schema/features.ts';
import { NEWEST_RELEASE, releaseOf, type Target } from '../schema/target.ts';

export interface Settings {
  readonly target: Target;
  /** Severity by rule id; `off` silences it. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly maxPerFile: number;
  /** Completion leaves out what the target lacks. */
  readonly hidesUnavailable: boolean;
  /** Instances tell the order of the nodes. */
  readonly clusterLenses: boolean;
  /** Definitions tell how often they are used. */
  readonly referenceLenses: boolean;
  /** Undefined: that of the editor. */
  readonly locale: Locale | undefined;
  /** The inlay hints that are shown. */
  readonly hints: ReadonlySet<HintKind>;
  readonly format: FormatSettings;
  /** Of the nodes of clusters: the name of the cluster by the path in the workspace folder. */
  readonly clusters: ReadonlyMap<string, string>;
}

export interface FormatSettings {
  readonly isEnabled: boolean;
  readonly alignValues: boolean;
}

export const SECTION = 'keepalived';

const DEFAULT_MAX_PER_FILE = 200;

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'hint', 'off']);

export function settingsOf(section: unknown): Settings {
  const max = property(property(section, 'diagnostics'), 'maxPerFile');
  const language = property(section, 'language');
  const ofTexts = property(property(section, 'documentation'), 'language');
  return {
    target: targetOf(property(section, 'target')),
    rules: severitiesOf(property(section, 'rules')),
    maxPerFile: typeof max === 'number' && max >= 1 ? Math.floor(max) : DEFAULT_MAX_PER_FILE,
    hidesUnavailable: property(property(section, 'completion'), 'unavailable') === 'hide',
    clusterLenses: property(property(section, 'codeLens'), 'cluster') !== false,
    referenceLenses: property(property(section, 'codeLens'), 'references') === true,
    // The second name is an alias for editors that are set up by hand; the first one wins.
    locale: localeSetting(language) ?? localeSetting(ofTexts),
    hints: hintsOf(property(section, 'inlayHints')),
    format: formatSettings(property(section, 'format')),
    clusters: clustersOf(property(property(section, 'cluster'), 'nodes')),
  };
}

/** The value of the section in settings that may be given with or without its name. */
export function sectionIn(settings: unknown): unknown {
  return property(settings, SECTION) ?? settings;
}

/** The severity that a finding is shown with; undefined if it is not shown. */
export function severityOf({ rule, severity }: Diagnostic, settings: Settings): Severity | undefined {
  const set = settings.rules.get(rule.id);
  if (set === undefined) return severity;
  return set === 'off' ? undefined : set;
}

/** True if tokens and hints are the same under both. */
export function looksAlike(a: Settings, b: Settings): boolean {
  const lacking = [a, b].map(({ target }) => target.without?.join(' '));
  return (
    a.target.release === b.target.release &&
    lacking[0] === lacking[1] &&
    a.locale === b.locale &&
    HINT_KINDS.every((it) => a.hints.has(it) === b.hints.has(it))
  );
}

/** The address of a MAC is seldom asked for. */
const OFF_BY_DEFAULT: ReadonlySet<HintKind> = new Set(['mac']);

function hintsOf(value: unknown): ReadonlySet<HintKind> {
  const isOn = (kind: HintKind): boolean => {
    const set = property(value, kind);
    return typeof set === 'boolean' ? set : !OFF_BY_DEFAULT.has(kind);
  };
  return new Set(HINT_KINDS.filter(isOn));
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Reflect.get(value, name);
}

/** `newest`, and what is no release, is the newest one. */
function targetOf(value: unknown): Target {
  const version = property(value, 'version');
  const without = property(value, 'withoutFeatures');
  return {
    release: (typeof version === 'string' ? releaseOf(version) : undefined) ?? NEWEST_RELEASE,
    without: Array.isArray(without) ? without.filter(isKnownFeature) : [],
  };
}

function isKnownFeature(value: unknown): value is Feature {
  return typeof value === 'string' && isFeature(value);
}

function formatSettings(value: unknown): FormatSettings {
  return {
    isEnabled: property(value, 'enabled') !== false,
    alignValues: property(value, 'alignValues') === true,
  };
}

function clustersOf(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([name, paths]) =>
      Array.isArray(paths)
        ? paths.flatMap((it): [string, string][] => (typeof it === 'string' ? [[it, name]] : []))
        : [],
    ),
  );
}

function severitiesOf(value: unknown): ReadonlyMap<string, Severity | 'off'> {
  if (typeof value !== 'object' || value === null) return new Map();
  const entries = Object.entries(value).filter((entry): entry is [string, Severity | 'off'] =>
    severities.has(entry[1]),
  );
  return new Map(entries);
}

function localeSetting(value: unknown): Locale | undefined {
  return typeof value === 'string' && value !== 'auto' && value !== '' ? localeOf(value) : undefined;
}
