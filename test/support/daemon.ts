/** The real keepalived: where it is, what it was built with, and what its configuration test says of a text. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Feature, Version } from '../../server/src/schema/define.ts';

export interface Daemon {
  readonly program: string;
  readonly version: Version;
  /** The words behind `Config options:` and `System options:`, such as `VRRP_VMAC`. */
  readonly options: ReadonlySet<string>;
}

/** Something that the daemon says. Each is given once, although the daemon reads a file up to four times. */
export interface Message {
  /** From 1; undefined where the daemon names no line. */
  readonly line: number | undefined;
  readonly text: string;
}

export interface Outcome {
  /** Undefined if a signal ended the daemon or time ran out. */
  readonly exit: number | undefined;
  readonly messages: readonly Message[];
}

/** Exit status of a daemon that met the end of a line where a word must be, and read no further. */
export const STOPPED_READING = 2;

/** The network namespace of this name is the one that the daemon runs in. */
export const STAND_IN_NAMESPACE = 'stand-in';

/** An empty directory of its own for each run. */
export const STAND_IN_FOLDER = '/mnt';

/** Where programs are looked for; the path of a plain user seldom has those of the administrator. */
const FOLDERS = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/sbin',
  '/usr/local/sbin',
].filter((it) => it !== '');

const TIME_LIMIT = 20_000;
const MAX_ROUNDS = 3;

/** The daemon that KEEPALIVED_PATH names, or the first on the path. */
export function findDaemon(): Daemon {
  const candidates = FOLDERS.map((it) => join(it, 'keepalived'));
  const program = process.env.KEEPALIVED_PATH ?? candidates.find((it) => existsSync(it));
  if (program === undefined)
    throw new Error('there is no keepalived on PATH; install it or set KEEPALIVED_PATH');
  // It describes itself on standard error.
  const about = execFileSync('sh', ['-c', 'exec "$0" -v 2>&1', program], { encoding: 'utf8' });
  const version = /^Keepalived v(\d+)\.(\d+)\.(\d+)/m.exec(about);
  if (!version) throw new Error(`${program} -v names no version`);
  const options = [...about.matchAll(/^(?:Config|System) options: +(.*)$/gm)].flatMap((it) =>
    (it[1] ?? '').split(' '),
  );
  return {
    program,
    version: `${Number(version[1])}.${Number(version[2])}.${Number(version[3])}`,
    options: new Set(options.filter((it) => it !== '')),
  };
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
    return await inTurn(() => untilInterfacesExist(daemon, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Interfaces that the daemon misses are made for a further round, since it checks little without them. */
async function untilInterfacesExist(daemon: Daemon, file: string): Promise<Outcome> {
  const made = new Set(['eth0']);
  for (let round = 1; ; round++) {
    const outcome = await runOnce(daemon, file, [...made]);
    const missing = outcome.messages
      .flatMap(({ text }) => missingInterface(text))
      .filter((it) => !made.has(it));
    if (missing.length === 0 || round === MAX_ROUNDS) return outcome;
    for (const name of missing) made.add(name);
  }
}

export function missingInterface(text: string): readonly string[] {
  const name = /\binterface (\S+?),? .*\bexist/i.exec(text)?.[1];
  return name !== undefined && /^[\w.-]{1,15}$/.test(name) ? [name] : [];
}

/** Runs with the program, the file and the names of interfaces as its arguments, as root of new namespaces. */
const SANDBOX = `
program=$1 file=$2; shift 2
mount -t tmpfs tmpfs ${STAND_IN_FOLDER} && mount -t tmpfs tmpfs /run && mkdir /run/netns
touch /run/netns/${STAND_IN_NAMESPACE} && mount --bind /proc/self/ns/net /run/netns/${STAND_IN_NAMESPACE}
ip link set lo up
for name; do
  ip link add "$name" type dummy 2>/dev/null ||
    ip tuntap add dev "$name" mode tap 2>/dev/null ||
    ip link add "$name" type veth
  ip address add 192.0.2.1/24 dev "$name"
  ip link set "$name" up
done >/dev/null 2>&1
exec "$program" -t -f "$file"`;

function runOnce({ program }: Daemon, file: string, interfaces: readonly string[]): Promise<Outcome> {
  const namespaces = ['--net', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
  const args = [...namespaces, '--', 'sh', '-c', SANDBOX, 'sh', program, file, ...interfaces];
  // A process group of its own, so that all of it ends with the time limit.
  const child = spawn('unshare', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, PATH: FOLDERS.join(delimiter) },
  });
  const timer = setTimeout(() => endGroup(child), TIME_LIMIT);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ exit: code ?? undefined, messages: parseMessages(said) });
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** `(Line 3) text` of the first pass and `(FILE: Line 3) text` of the others say the same. */
export function parseMessages(said: string): readonly Message[] {
  const found = new Map<string, Message>();
  for (const row of said.split('\n').filter((it) => it.trim() !== '')) {
    const place = /^\((?:.*: )?Line (\d+)\) (.*)$/.exec(row);
    const message = { line: place ? Number(place[1]) : undefined, text: (place?.[2] ?? row).trim() };
    found.set(`${message.line} ${message.text}`, message);
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
