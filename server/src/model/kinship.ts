/** Which files may be those of nodes of one cluster, by their names alone. */

/** Words by which the nodes of a cluster are told apart. */
const ROLE =
  /^(?:(?:master|backup|primary|secondary|active|passive|standby|slave|leader|main|first|second|third|left|right|node|host|server|lb|ha|vrrp|director|gw|fw|router)\d{0,2}|[a-z]|\d{1,2})$/;
/** Words that may be names of hosts, or of anything that is numbered. */
const NUMBERED = /^[a-z]+\d{1,3}[a-z]?$/;

/** Long bare numbers are those of a collection. */
const COLLECTED = /^\d{3,}\./;

export interface Kinship {
  /** The number of folders that both lie in. */
  readonly nearness: number;
  /** They are names of files, not of folders. */
  readonly isFile: boolean;
  /** The names say that they are nodes, and differ in nothing else. */
  readonly isAlike: boolean;
}

/** What is left of a name without what tells nodes apart. */
function stemOf(part: string, isRole: (word: string) => boolean): string {
  return part
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((it) => (isRole(it) ? '' : it))
    .join(' ')
    .trim();
}

function isRole(word: string): boolean {
  return ROLE.test(word);
}

function mayBeRole(word: string): boolean {
  return ROLE.test(word) || NUMBERED.test(word);
}

/** True of files beside each other, and of those in folders beside each other, whatever they are called. */
export function lieTogether(one: string, other: string): boolean {
  const left = one.split('/');
  const right = other.split('/');
  const isCollected = [left, right].every((it) => COLLECTED.test(it.at(-1) ?? ''));
  return left.length === right.length && !isCollected && differentParts(left, right).length <= 1;
}

function differentParts(left: readonly string[], right: readonly string[]): readonly number[] {
  return left.flatMap((it, index) => (it === right[index] ? [] : [index]));
}

/**
 * Undefined for files that hardly belong to one cluster: beside each other with names that have nothing in common, or
 * in folders that differ in more than one part.
 */
export function kinshipOf(one: string, other: string): Kinship | undefined {
  const left = one.split('/');
  const right = other.split('/');
  if (left.length !== right.length) return undefined;
  const different = differentParts(left, right);
  const [place] = different;
  if (place === undefined || different.length > 1) return undefined;
  const agree = (is: (word: string) => boolean): boolean =>
    stemOf(left[place] ?? '', is) === stemOf(right[place] ?? '', is);
  const isFile = place === left.length - 1;
  if (isFile && !agree(mayBeRole)) return undefined;
  return { nearness: place, isFile, isAlike: agree(isFile ? isRole : mayBeRole) };
}
