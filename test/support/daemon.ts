/** The real keepalived: where it is, what it was built with, and what its configuration test says of a text. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Feature, Version } from '../../server/src/schema/define.ts';
import { compareVersions } from '../../server/src/schema/target.ts';
import { PROGRAM_FOLDERS, runInSandbox, type StandIn, standInsFor } from './sandbox.ts';

export interface Daemon {
  /** As its own root sees it. */
  readonly program: string;
  /** The root of the system that it belongs to. */
  readonly root: string;
  readonly version: Version;
  /** The words behind `Config options:` and `System options:`, such as `VRRP_VMAC`. */
  readonly options: ReadonlySet<string>;
}

/** Something that the daemon says. Each is given once, although the daemon reads a file up to four times. */
export interface Message {
  /** From 1; undefined where the daemon names no line. */
  readonly line: number | undefined;
  readonly text: string;
  /** The path of an included file; left out for the tested one. */
  readonly file?: string;
}

export interface Outcome {
  /** Undefined if a signal ended the daemon or time ran out. */
  readonly exit: number | undefined;
  readonly messages: readonly Message[];
}

/** True if the daemon met the end of a line where a word must be, and read no further. */
export function stoppedReading({ version }: Daemon, exit: number | undefined): boolean {
  // Releases number the exit statuses differently.
  if (compareVersions(version, '2.2.0') < 0) return exit === 3;
  return exit === (compareVersions(version, '2.2.5') < 0 ? 4 : 2);
}

const MAX_ROUNDS = 3;

/**
 * The daemon that KEEPALIVED_PATH names, or the first on the path. One in the folder of another system, such as
 * `/srv/trixie/usr/sbin/keepalived`, runs with that system's libraries.
 */
export function findDaemon(path: string | undefined = process.env.KEEPALIVED_PATH): Daemon {
  const candidates = PROGRAM_FOLDERS.map((it) => join(it, 'keepalived'));
  const found = path ?? candidates.find((it) => existsSync(it));
  if (found === undefined)
    throw new Error('there is no keepalived on PATH; install it or set KEEPALIVED_PATH');
  const { root, program } = systemOf(resolve(found));
  const [command, ...args] = root === '/' ? [program] : ['chroot', root, program];
  // It describes itself on standard error.
  const about = execFileSync('sh', ['-c', 'exec "$0" "$@" -v 2>&1', command ?? '', ...args], {
    encoding: 'utf8',
  });
  const version = /^Keepalived v(\d+)\.(\d+)\.(\d+)/m.exec(about);
  if (!version) throw new Error(`${found} -v names no version`);
  const options = [...about.matchAll(/^(?:Config|System) options: +(.*)$/gm)].flatMap((it) =>
    (it[1] ?? '').split(' '),
  );
  return {
    program,
    root,
    version: `${Number(version[1])}.${Number(version[2])}.${Number(version[3])}`,
    options: new Set(options.filter((it) => it !== '')),
  };
}

/** A system has its own libraries beside its programs. */
function systemOf(path: string): Pick<Daemon, 'root' | 'program'> {
  const [, root = '', program = path] = /^(.*?)(\/(?:usr\/(?:local\/)?)?sbin\/[^/]+)$/.exec(path) ?? [];
  const isSystem = root !== '' && existsSync(join(root, 'etc')) && existsSync(join(root, 'usr/lib'));
  return isSystem ? { root, program } : { root: '/', program: path };
}

/** What shows that a feature was built in, any of them; `-` before what shows that it was not. */
const SIGNS: Readonly<Record<Feature, readonly string[]>> = {
  vrrp: ['VRRP'],
  lvs: ['LVS'],
  bfd: ['BFD'],
  vmac: ['VRRP_VMAC'],
  ipvlan: ['VRRP_IPVLAN'],
  vrf: ['VRF'],
  auth: ['VRRP_AUTH'],
  'track-process': ['-DISABLE_TRACK_PROCESS'],
  linkbeat: ['-NO_LINKBEAT'],
  iptables: ['IPTABLES'],
  ipset: ['LIBIPSET', 'LIBIPSET_DYNAMIC'],
  nftables: ['NFTABLES'],
  firewall: ['NFTABLES', 'IPTABLES'],
  snmp: ['SNMP_VRRP', 'SNMP_CHECKER', 'SNMP_RFCV2', 'SNMP_RFCV3'],
  'snmp-vrrp': ['SNMP_VRRP'],
  'snmp-checker': ['SNMP_CHECKER'],
  'snmp-rfcv2': ['SNMP_RFCV2'],
  'snmp-rfcv3': ['SNMP_RFCV3'],
  dbus: ['DBUS'],
  json: ['JSON'],
  regex: ['REGEX'],
  'regex-jit': [],
  'so-mark': ['SO_MARK'],
  sni: [],
  'sched-flags': [],
  'route-encap': ['RTA_ENCAP'],
  'unicast-checksum': ['OLD_CHKSUM_COMPAT'],
};

export function hasFeature({ options }: Daemon, feature: Feature): boolean {
  const signs = SIGNS[feature];
  // Nothing shows whether the daemon has it: every build of today does.
  if (signs.length === 0) return true;
  return signs.some((it) => (it.startsWith('-') ? !options.has(it.slice(1)) : options.has(it)));
}

/** What the daemon's configuration test says of a text. At most one run for each processor goes on at a time. */
export async function testConfiguration(daemon: Daemon, text: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'keepalived-test-'));
  const file = join(folder, 'keepalived.conf');
  writeFileSync(file, text);
  try {
    return await testFile(daemon, file, text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of a file and what it includes; `profile` decides on its `@` lines. */
export function testFile(daemon: Daemon, file: string, text: string, profile?: string): Promise<Outcome> {
  return inTurn(() => untilInterfacesExist(daemon, file, { text, profile }));
}

/** Interfaces that the daemon misses are made for a further round, since it checks little without them. */
async function untilInterfacesExist(
  daemon: Daemon,
  file: string,
  { text, profile }: { readonly text: string; readonly profile: string | undefined },
): Promise<Outcome> {
  const made = new Map<string, StandIn>(standInsFor(text).map((it) => [`${it.kind} ${it.name}`, it]));
  for (let round = 1; ; round++) {
    const { exit, said } = await runInSandbox(daemon, file, [...made.values()], profile);
    const outcome = { exit, messages: parseMessages(said, file) };
    const missing = outcome.messages
      .flatMap((it) => missingInterface(it.text))
      .filter((it) => !made.has(`interface ${it}`));
    if (missing.length === 0 || round === MAX_ROUNDS) return outcome;
    for (const name of missing) made.set(`interface ${name}`, { kind: 'interface', name });
  }
}

export function missingInterface(text: string): readonly string[] {
  const name = /\binterface (\S+?),? .*\bexist/i.exec(text)?.[1];
  return name !== undefined && /^[\w.-]{1,15}$/.test(name) ? [name] : [];
}

/**
 * `(Line 3) text` of the first pass and `(FILE: Line 3) text` of the others say the same. A row that begins with
 * blanks goes on with the one before it.
 */
export function parseMessages(said: string, tested?: string): readonly Message[] {
  const found = new Map<string, Message>();
  for (const row of said.replace(/\n {2,}/g, ' ').split('\n')) {
    if (row.trim() === '') continue;
    const [, path, line, text = row] = /^\((?:(.*): )?Line (\d+)\) (.*)$/.exec(row) ?? [];
    // Included files may be named as their include names them.
    const file = tested && path ? resolve(dirname(tested), path) : tested;
    const message: Message = {
      line: line === undefined ? undefined : Number(line),
      text: text.trim(),
      ...(file !== undefined && file !== tested && { file }),
    };
    found.set(`${message.file} ${message.line} ${message.text}`, message);
  }
  return [...found.values()];
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  if (running >= availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await run();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
