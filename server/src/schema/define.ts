/** The vocabulary in which the language is written down (`blocks/`), and the types of that data. */
import type { Localized, MessageArgs } from '../base/localized.ts';

/** A release such as `2.2.7`; `HEAD` is the development head after the newest release. */
export type Version = `${number}.${number}.${number}` | 'HEAD';

/** What a name can stand for. Each kind has its own name space; the daemon compares names byte by byte. */
export type SymbolKind =
  | 'vrrp_instance'
  | 'vrrp_sync_group'
  | 'vrrp_script'
  | 'track_file'
  | 'vrrp_track_process'
  | 'track_group'
  | 'bfd_instance'
  | 'virtual_server_group';

/** Parts of the daemon that a package may be built without. */
export type Feature =
  | 'vrrp'
  | 'lvs'
  | 'bfd'
  | 'vmac'
  | 'ipvlan'
  | 'vrf'
  | 'auth'
  | 'track-process'
  | 'linkbeat'
  | 'iptables'
  | 'ipset'
  | 'nftables'
  | 'firewall'
  | 'snmp'
  | 'snmp-vrrp'
  | 'snmp-checker'
  | 'snmp-rfcv2'
  | 'snmp-rfcv3'
  | 'dbus'
  | 'json'
  | 'regex'
  | 'regex-jit'
  | 'so-mark'
  | 'sni'
  | 'sched-flags'
  | 'route-encap'
  | 'unicast-checksum';

/** The rules that a word by itself can break. */
export type ProblemCode =
  | 'invalid-value'
  | 'value-out-of-range'
  | 'unknown-value'
  | 'value-too-long'
  | 'auth-pass-too-long';

/** Why a word does not fit its type. */
export interface Problem {
  readonly code: ProblemCode;
  readonly args: MessageArgs;
  /** The word that was meant, where that is certain. */
  readonly replacement?: string;
}

/** One of the words that a type knows by name. */
export interface Value {
  readonly value: string;
  readonly since?: Version;
  readonly doc?: Localized;
}

/** What the releases from `since` on take, until the next of the list; `unchecked` releases took any word. */
export interface RangeHistory {
  readonly since: Version;
  readonly min?: number;
  readonly max?: number;
  /** Digits behind the dot; left out for whole numbers. */
  readonly decimals?: number;
  readonly unchecked?: true;
}

/** What a word may be. It sees the word only: without quotes, and never the tree around it. */
export interface ArgType {
  /** The name of the type, equal to its file's: `integer`, `ip-address`. */
  readonly kind: string;
  /** As it stands in a signature, in the daemon's notation: `<1-255>`, `IPADDR`, `on|off`. */
  readonly label: string;
  /** What the word must be, as the end of "… is not". */
  readonly expected: Localized;
  readonly check: (word: string) => Problem | undefined;
  readonly values?: readonly Value[];
  readonly unit?: 's' | 'ms' | 'us';
  /** The range of a number, both ends included. */
  readonly min?: number;
  readonly max?: number;
  /** Digits behind the dot that count; left out for whole numbers. */
  readonly decimals?: number;
  /** The range release by release, oldest first, where it was not always today's; the last entry is today's. */
  readonly history?: readonly RangeHistory[];
  /** The same type with another range, for the releases of `history`. */
  readonly ranged?: (range: RangeHistory) => ArgType;
  /** The same type with other words, where some have a release of their own. */
  readonly among?: (values: readonly Value[]) => ArgType;
  /** Words that the target lacks, and other releases have; made by narrow.ts. */
  readonly lacking?: readonly Value[];
  /** The word introduces a name, or must be one that was introduced. */
  readonly defines?: SymbolKind;
  readonly refersTo?: SymbolKind;
  /** A wrong word, or an unknown name, is not reported by the daemon's configuration test. */
  readonly silent?: true;
  /** The daemon's configuration test looks for what is named on the machine, and reports what is not there. */
  readonly lookedUp?: true;
  /** Never shown outside of the user's own file. */
  readonly secret?: true;
}

/** What the daemon does with a value that it refuses. */
export type OnInvalid =
  | 'ignored'
  /** Ignored, so that the instance has no VRID. */
  | 'without-vrid'
  | 'default'
  | 'clamped'
  | 'used-anyway'
  | 'entry-dropped'
  | 'block-skipped';

export interface Arg {
  readonly name: string;
  readonly type: ArgType;
  readonly optional?: true;
  /** One or more words; with `optional` none or more. */
  readonly repeat?: true;
  readonly since?: Version;
  readonly default?: string | number;
  /** The value that is meant when an optional word is left out. */
  readonly implicit?: string;
  readonly onInvalid?: OnInvalid;
}

/** A word with its own arguments behind the positional ones: `weight N`, `dev IF`, `nodad`. */
export interface Option {
  /** Undefined for a word that is recognized by its form alone, such as the MAC address of `use_vmac`. */
  readonly keyword?: string;
  readonly args: readonly Arg[];
  /** Other spellings, accepted alike. */
  readonly aliases?: readonly string[];
  readonly since?: Version;
  readonly deprecated?: Deprecation;
  readonly build?: readonly Feature[];
  readonly doc?: Localized;
  /** Why the target does not have it; made by narrow.ts. Its words are read, so that they give one finding. */
  readonly lack?: Lack;
}

/** The release or the feature that a target would need. */
export type Lack =
  | { readonly kind: 'later'; readonly version: Version }
  | { readonly kind: 'removed'; readonly version: Version }
  | { readonly kind: 'unreleased' }
  | { readonly kind: 'build'; readonly feature: Feature };

/** What a directive needed of the build before a release. */
export interface FormerBuild {
  readonly before: Version;
  readonly build: readonly Feature[];
}

export interface Deprecation {
  /** The first release that gives a message or has the successor. */
  readonly since: Version;
  /** The directive or option to use instead; a sentence's end where it is not one word. */
  readonly use: string;
}

/** The grammar of one line: of a statement behind its keyword, or of an entry of a list block. */
export interface Line {
  readonly args: readonly Arg[];
  /** Complete other lists of arguments; the first whose leading word fits is taken. */
  readonly alternatives?: readonly (readonly Arg[])[];
  readonly options?: readonly Option[];
  /** What an unknown word among the options does to the rest. */
  readonly unknownOption?: 'skipped' | 'line-skipped' | 'entry-dropped';
  /** True where the arguments may stand anywhere among the options, as the destination of a route. */
  readonly free?: true;
}

/** What a second statement of the same name in the same block does. */
export type Duplicates = 'last-wins' | 'first-wins' | 'accumulates' | 'idempotent' | 'last-wins-with-error';

export interface DirectiveData extends Line {
  readonly keyword: string;
  readonly kind: 'directive' | 'block' | 'list';
  /** The directives that may stand inside of a `block`. */
  readonly body?: readonly DirectiveData[];
  /** The grammar of an entry of a `list`. */
  readonly entry?: Line;
  /** The first release with it; left out where that is 1.2.1 or earlier. */
  readonly since?: Version;
  /** The first release without it. */
  readonly removed?: Version;
  readonly deprecated?: Deprecation;
  readonly build?: readonly Feature[];
  readonly formerBuild?: FormerBuild;
  readonly default?: string | Localized;
  /** May stand several times in its block. */
  readonly repeatable?: true;
  /** Left out for `last-wins`. */
  readonly duplicates?: Duplicates;
  /** The daemon stops reading when the first argument is missing. */
  readonly fatalWhenMissing?: true;
  /** The daemon says nothing if the first argument is left out. */
  readonly silentWhenMissing?: true;
  /** A command line, which is read again with shell-like quoting. */
  readonly command?: true;
  /** The block is refused unless it has exactly the named arguments. */
  readonly exact?: true;
  /** Its block can't work without it. */
  readonly required?: true;
  /** The place among the usual directives of its block, from 1; left out for the unusual ones. */
  readonly rank?: number;
  /** The body that completion inserts for the whole block, in snippet syntax, without the keyword. */
  readonly snippet?: string;
  readonly doc: Documentation;
}

/** What people read about a directive. Only `summary` is always there. */
export interface Documentation {
  readonly en: string;
  readonly zh: string;
  /** Two to four paragraphs below the sentence. */
  readonly body?: Localized;
  readonly pitfalls?: readonly Localized[];
  /** The smallest complete configuration that shows it. */
  readonly example?: string;
  /** Paths of related directives, such as `vrrp_instance.priority`. */
  readonly see?: readonly string[];
}

type Written<Kind extends DirectiveData['kind'], Key extends keyof DirectiveData> = Omit<
  DirectiveData,
  'keyword' | 'kind' | 'args' | 'body' | 'entry'
> & { readonly args?: readonly Arg[] } & Required<Pick<DirectiveData, Key>> & { readonly kind?: Kind };

/** A statement of one line. */
export function directive(keyword: string, data: Written<'directive', 'doc'>): DirectiveData {
  return { args: [], ...data, keyword, kind: 'directive' };
}

/** A keyword with statements of its own in braces. */
export function block(keyword: string, data: Written<'block', 'body' | 'doc'>): DirectiveData {
  return { args: [], ...data, keyword, kind: 'block' };
}

/** A keyword with one entry a line in braces, each of the same grammar. */
export function list(keyword: string, data: Written<'list', 'entry' | 'doc'>): DirectiveData {
  return { args: [], ...data, keyword, kind: 'list' };
}

/** One positional word of a line. */
export function arg(name: string, type: ArgType, more: Omit<Arg, 'name' | 'type'> = {}): Arg {
  return { name, type, ...more };
}

/** An optional word with arguments of its own. */
export function option(
  keyword: string,
  args: readonly Arg[] = [],
  more: Omit<Option, 'keyword' | 'args'> = {},
): Option {
  return { keyword, args, ...more };
}

/** Something that stands in a file and is no directive: it is read, and done with, before keywords are looked for. */
export interface Notation {
  /** As the word or sign is typed: `includer`, `~SEQ`; of a built-in the name alone, `_PWD`. */
  readonly name: string;
  /** All of it, with what is to be filled in. */
  readonly form: string;
  /** The first release with it; left out where that is 1.2.1 or earlier. */
  readonly since?: Version;
  /** What it is, for the right end of a line in a list of completions. */
  readonly brief: Localized;
  /** Paths of `see` are those of directives, or names of other notations. */
  readonly doc: Documentation;
}
