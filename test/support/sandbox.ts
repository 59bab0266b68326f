/** Namespaces in which a daemon finds all that a configuration names, and from which nothing leaks. */
import { execFileSync, spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import type { DirectiveData } from '../../server/src/schema/define.ts';
import { fullLanguage } from '../../server/src/schema/language.ts';

/** The network namespace of this name is the one that the daemon runs in. */
export const STAND_IN_NAMESPACE = 'stand-in';

/** An empty directory of its own for each run. */
export const STAND_IN_FOLDER = '/mnt';

/** Where programs are looked for; the path of a plain user seldom has those of the administrator. */
export const PROGRAM_FOLDERS = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/sbin',
  '/usr/local/sbin',
].filter((it) => it !== '');

/** Something of a machine that a configuration names. */
export interface StandIn {
  readonly kind: 'interface' | 'namespace' | 'script' | 'user' | 'group' | 'folder';
  readonly name: string;
}

/** In seconds; some releases never end with some configurations. */
const TIME_LIMIT = 20;

/** Keywords whose first word is a command, a user, or a network namespace. */
function keywordsWith(accepts: (data: DirectiveData) => boolean): string {
  const found = [...fullLanguage().byPath.values()].filter((it) => accepts(it.data)).map((it) => it.keyword);
  return [...new Set(found)].join('|');
}

const takes =
  (kind: string) =>
  ({ args }: DirectiveData): boolean =>
    args.some((it) => it.type.kind === kind);

/** A keyword at the start of a line, or behind a brace or a condition, with the words behind it. */
function linesOf(keywords: string, words: string): RegExp {
  return new RegExp(`(?:^|[{}])[ \\t]*(?:@\\S+[ \\t]+)?(?:${keywords})[ \\t]+${words}`, 'gm');
}

const NAME = '["\']?([\\w.-]+)["\']?';
const COMMANDS = linesOf(keywordsWith(takes('command')), '["\']?([^\\s"\']+)(?:[ \\t]+(/[^\\s"\';|&]+))?');
const USERS = linesOf(keywordsWith(takes('user')), `${NAME}(?:[ \\t]+${NAME})?`);
/** The folder of a tracked file, without which it is dropped from 2.2.8 on. */
const TRACKED = linesOf('file', '["\']?(/[^\\s"\']*)/[^\\s/"\']+');
const INTERFACES = /\b(?:interface|dev)[ \t]+["']?([\w.-]{1,15})(?![\w.-])/g;
/** Interfaces that the daemon makes itself. */
const OWN_INTERFACES = /\buse_(?:vmac|ipvlan)[ \t]+["']?([\w.-]+)/g;
const NAMESPACES = linesOf('net_namespace(?:_ipvs)?', '["\']?([^\\s"\'/]+)');
const DEFINITIONS = /^\s*(?:@\S+\s+)?\$\w+\s*=\s*([^\s"'/]+)\s*$/gm;

/** What the daemon stops for in silence, or drops, if it is missing. It names interfaces that were overlooked. */
export function standInsFor(text: string): readonly StandIn[] {
  const found = (kinds: readonly StandIn['kind'][], pattern: RegExp, accepts: RegExp): readonly StandIn[] =>
    [...text.matchAll(pattern)].flatMap((match) =>
      kinds.flatMap((kind, index) => {
        const name = match[index + 1];
        return name !== undefined && accepts.test(name) ? [{ kind, name }] : [];
      }),
    );
  const own = new Set(['lo', ...[...text.matchAll(OWN_INTERFACES)].map((it) => it[1])]);
  return [
    { kind: 'interface', name: 'eth0' },
    ...found(['interface'], INTERFACES, /./).filter((it) => !own.has(it.name)),
    { kind: 'namespace', name: STAND_IN_NAMESPACE },
    ...found(['namespace'], NAMESPACES, /./),
    // A definition may be what names the namespace.
    ...(text.includes('net_namespace') ? found(['namespace'], DEFINITIONS, /^[\w.-]+$/) : []),
    ...found(['script', 'script'], COMMANDS, /^[\w.+/@-]+[\w.+@-]$/),
    ...found(['folder'], TRACKED, /^[\w.+/@-]+$/),
    ...found(['user', 'group'], USERS, /^[a-z_][\w.-]*$/),
  ];
}

/**
 * Runs as root of new namespaces, with the root, the program, the file, the profile and the stand-ins as its
 * arguments. What it makes stands in a layer above the root that is gone with the namespace; where the kernel has
 * no such layers, the real files are seen, and no scripts or users are made.
 */
const SCRIPT = `
root=$1 program=$2 file=$3 profile=$4; shift 4
mount -t tmpfs tmpfs /run && mkdir /run/upper /run/work /run/new
new=/run/new folder=$(dirname "$file")
if mount -t overlay overlay -o "lowerdir=$root,upperdir=/run/upper,workdir=/run/work" "$new" 2>/dev/null
then
  mount --rbind /dev "$new/dev"
  mount --rbind /proc "$new/proc"
  mkdir -p "$new$folder"
  mount --bind "$folder" "$new$folder"
else
  layer=none new=
fi
mount -t tmpfs tmpfs "$new${STAND_IN_FOLDER}"
[ -z "$new" ] || mount -t tmpfs tmpfs "$new/run"
mkdir "$new/run/netns"
ip link set lo up
for it; do
  name=\${it#*:}
  case $it in
    namespace:*)
      touch "$new/run/netns/$name" && mount --bind /proc/self/ns/net "$new/run/netns/$name" ;;
    interface:*)
      ip link add "$name" type dummy ||
        ip tuntap add dev "$name" mode tap ||
        ip link add "$name" type veth
      ip address add 192.0.2.1/24 dev "$name"
      ip link set "$name" up ;;
  esac
  [ -z "$layer" ] || continue
  case $it in
    user:*) grep -q "^$name:" "$new/etc/passwd" || echo "$name:x:0:0::/:/bin/sh" >>"$new/etc/passwd" ;;
    group:*) grep -q "^$name:" "$new/etc/group" || echo "$name:x:0:" >>"$new/etc/group" ;;
    folder:*) mkdir -p "$new$name" ;;
    script:/*)
      path=$new$name
      [ -e "$path" ] || { mkdir -p "\${path%/*}"; echo '#!/bin/sh' >"$path"; chmod 755 "$path"; } ;;
    script:*)
      path=$new/usr/bin/$name
      chroot "$new" sh -c 'command -v "$0"' "$name" || { echo '#!/bin/sh' >"$path"; chmod 755 "$path"; } ;;
  esac
done >/dev/null 2>&1
if [ -n "$new" ]; then
  exec chroot "$new" "$program" -t -f "$file" \${profile:+-i "$profile"}
else
  exec "$program" -t -f "$file" \${profile:+-i "$profile"}
fi`;

export interface SandboxRun {
  /** Undefined if a signal ended the program or time ran out. */
  readonly exit: number | undefined;
  readonly said: string;
}

export function runInSandbox(
  { root, program }: { readonly root: string; readonly program: string },
  file: string,
  standIns: readonly StandIn[],
  profile = '',
): Promise<SandboxRun> {
  const made = standIns.map(({ kind, name }) => `${kind}:${name}`);
  const script = ['sh', '-c', SCRIPT, 'sh', root, program, file, profile, ...made];
  // A process of its own keeps the time, so that nothing runs on if this one is ended.
  const limit = ['-s', 'KILL', String(TIME_LIMIT)];
  const child = spawn('timeout', [...limit, 'unshare', ...namespaces(), '--', ...script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: PROGRAM_FOLDERS.join(delimiter) },
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ exit: code ?? undefined, said });
    });
  });
}

function namespaces(): readonly string[] {
  return ['--net', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
}

/** Why no namespaces can be had here; undefined where they can. */
export function sandboxProblem(): string | undefined {
  try {
    execFileSync('unshare', [...namespaces(), '--', 'ip', 'link', 'set', 'lo', 'up'], {
      stdio: 'pipe',
      encoding: 'utf8',
      env: { ...process.env, PATH: PROGRAM_FOLDERS.join(delimiter) },
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}
