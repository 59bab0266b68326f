/** Words that fit a type of the schema, so that a configuration can be made for any directive. */
import type { Arg, ArgType, Line, Option, SymbolKind, Version } from '../../server/src/schema/define.ts';
import { isInRelease } from '../../server/src/schema/target.ts';
import { STAND_IN_FOLDER, STAND_IN_NAMESPACE } from '../support/sandbox.ts';

/** What a word depends on beside its type. */
export interface Place {
  readonly release: Version;
  /** Tells one block of a file from another, where names and ports must differ. */
  readonly serial: number;
}

/** The name that every test file defines for each kind of name. */
export function knownName(kind: SymbolKind): string {
  return `known_${kind}`;
}

/** Tried in order; the first that the type takes is used. */
const CANDIDATES: Readonly<Record<string, readonly string[]>> = {
  'address-range': ['192.0.2.10-20'],
  boolean: ['on'],
  broadcast: ['192.0.2.255'],
  command: ['/bin/true'],
  destination: ['198.51.100.0/24'],
  email: ['ops@example.com'],
  encap: ['mpls 100'],
  group: ['root'],
  'hex-digest': ['0123456789abcdef0123456789abcdef'],
  'hex-string': ['0a0b'],
  'hmac-key': ['0123456789abcdef0123456789abcdef'],
  host: ['192.0.2.25'],
  'include-check': ['read'],
  interface: ['eth0'],
  'ip-address': ['192.0.2.7', '224.0.0.100', '2001:db8::7', 'ff02::100'],
  'ip-protocol': ['tcp'],
  lifetime: ['forever'],
  mac: ['02:00:00:00:00:01'],
  'mark-mask': ['0x10/0xff'],
  'netmask-or-prefix': ['255.255.255.0'],
  nexthop: ['via 192.0.2.9'],
  'port-range': ['80-90'],
  prefix: ['192.0.2.7/24'],
  regex: ['healthy'],
  'route-preference': ['low'],
  'rtt-time': ['200ms'],
  'rx-bufs': ['MTU'],
  secret: ['secret'],
  'status-code': ['200'],
  text: ['stand-in'],
  'uid-range': ['1000-1999'],
  umask: ['022'],
  user: ['root'],
};

/** Labels of words that only the machine's own names or the kernel's can be. */
const BY_LABEL: Readonly<Record<string, string>> = {
  ALGORITHM: 'cubic',
  GROUP: '5',
  PROTO: '100',
  REALM: '5',
  'REALM[/REALM]': '5',
  SCOPE: 'link',
  TABLE: '100',
  TOS: '0x10',
};

/** A word, or several where the type stands for several. */
export function sampleWord(arg: Arg, place: Place): string {
  const { type, name } = arg;
  if (type.defines) return `own_${place.serial}`;
  if (type.refersTo) return knownName(type.refersTo);
  if (type.kind === 'path') return name === 'dir' ? STAND_IN_FOLDER : `${STAND_IN_FOLDER}/stand-in`;
  if (name === 'cpu') return '0';
  if (name === 'vrid') return String(100 + place.serial);
  if (type.kind === 'port') return String(1000 + place.serial);
  if (type.kind === 'routing-name') return known(BY_LABEL[type.label], type);
  if (type.kind === 'integer' || type.kind === 'decimal') return sampleNumber(type);
  const members = (type.values ?? []).filter((it) => isInRelease(it, place.release));
  const candidates = CANDIDATES[type.kind] ?? members.map((it) => it.value);
  return known(
    candidates.find((word) => type.check(word) === undefined),
    type,
  );
}

function sampleNumber({ min = 0, max = 0 }: ArgType): string {
  return String(min <= 10 && max >= 10 ? 10 : min > 10 ? min : max);
}

function known(word: string | undefined, type: ArgType): string {
  if (word === undefined) throw new Error(`no sample of the type ${type.kind} ${type.label}`);
  return word;
}

/** The words that a line must have. */
export function sampleLine(line: Line, place: Place): readonly string[] {
  const args = line.args.filter((it) => !it.optional && isInRelease(it, place.release));
  if (args.length > 0) return sampleArgs(args, place);
  const first = line.args.length === 0 && line.options?.find((it) => it.args.length > 0);
  return first ? sampleOption(first, place) : [];
}

export function sampleArgs(args: readonly Arg[], place: Place): readonly string[] {
  return args.map((it) => sampleWord(it, place));
}

export function sampleOption({ keyword, args }: Option, place: Place): readonly string[] {
  const words = sampleArgs(
    args.filter((it) => !it.optional),
    place,
  );
  return keyword === undefined ? words : [keyword, ...words];
}

/** Lines of which the grammar doesn't know what they must name: the one namespace of the sandbox. */
export const FIXED_LINES: Readonly<Record<string, readonly string[]>> = {
  net_namespace: [STAND_IN_NAMESPACE],
  net_namespace_ipvs: [STAND_IN_NAMESPACE],
};
