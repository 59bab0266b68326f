/** Version and strictness of an instance, which `global_defs` may decide. */
import { lastStatement, type Word } from '../config/statements.ts';
import type { PlacedBlock } from './block-claims.ts';
import { type Instance, instanceOf } from './vrrp-instance.ts';

/** What `global_defs` says to all instances; undefined where it is not known. */
export interface VrrpDefaults {
  readonly isStrict: boolean | undefined;
  readonly version: 2 | 3 | undefined;
}

export interface PlacedInstance {
  readonly placed: PlacedBlock['placed'];
  readonly instance: Instance;
}

/** Blocks of the top level, by keyword. */
interface BlockView {
  readonly blocks: (keyword: string) => readonly PlacedBlock[];
  readonly every: (keyword: string) => readonly PlacedBlock[];
}

const TRUE: ReadonlySet<string> = new Set(['true', 'on', 'yes']);
const FALSE: ReadonlySet<string> = new Set(['false', 'off', 'no']);

/** The last block that sets one counts. */
function defaultsOf(blocks: readonly PlacedBlock[]): VrrpDefaults {
  let isStrict: boolean | undefined = false;
  let version: 2 | 3 | undefined = 2;
  for (const { placed, block } of blocks) {
    const strict = lastStatement(placed.segment, block, 'vrrp_strict');
    if (strict) isStrict = flagOf(strict.words[1], true, isStrict);
    const own = lastStatement(placed.segment, block, 'vrrp_version');
    if (own) version = versionOf(own.words[1]);
  }
  return { isStrict, version };
}

/** The instances that the rule asks for. */
export function instancesIn(view: BlockView): Iterable<PlacedInstance> {
  return instancesOf(view.blocks('vrrp_instance'));
}

export function everyInstance(view: BlockView): Iterable<PlacedInstance> {
  return instancesOf(view.every('vrrp_instance'));
}

function* instancesOf(blocks: readonly PlacedBlock[]): Generator<PlacedInstance> {
  for (const { placed, block } of blocks) yield { placed, instance: instanceOf(placed.segment, block) };
}

export function defaultsIn(view: BlockView): VrrpDefaults {
  return defaultsOf(view.blocks('global_defs'));
}

function flagOf(word: Word | undefined, bare: boolean, unread: boolean | undefined): boolean | undefined {
  if (!word) return bare;
  if (!word.isKnown) return undefined;
  return TRUE.has(word.text) ? true : FALSE.has(word.text) ? false : unread;
}

function versionOf(word: Word | undefined): 2 | 3 | undefined {
  if (!word?.isKnown) return undefined;
  return word.text === '2' ? 2 : word.text === '3' ? 3 : undefined;
}

/** False as well if it is not known. */
export function isStrict({ statements }: Instance, defaults: VrrpDefaults): boolean {
  const own = statements.get('strict_mode');
  if (!own) return defaults.isStrict === true;
  return flagOf(own[1], true, defaults.isStrict) === true;
}

/** As vrrp_complete_instance() in vrrp.c; undefined if it is not known. */
export function versionOfInstance(instance: Instance, defaults: VrrpDefaults): 2 | 3 | undefined {
  const { statements, family } = instance;
  if (statements.has('native_ipv6')) return 3;
  if (family === 6 && isStrict(instance, defaults)) return 3;
  const own = statements.get('version');
  if (own) return versionOf(own[1]);
  return family === undefined ? undefined : family === 6 ? 3 : defaults.version;
}
