/** Which files may be those of nodes of one cluster, by their names alone. */

/** Words by which the nodes of a cluster are told apart in names of files. */
const ROLE =
  /^(?:master|backup|primary|secondary|active|passive|standby|slave|leader|main|first|second|third|left|right|node|host|server|lb|ha|vrrp|[a-z]|\d{1,2}|[a-z]+\d{1,2})$/;

/** Equal for files in one folder that are named alike but for what tells nodes apart. */
function stemOf(file: string): string {
  return file
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((it) => (ROLE.test(it) ? '' : it))
    .join(' ')
    .trim();
}

/**
 * How near two files are: the number of folders that both lie in. Undefined for files that hardly belong to one
 * cluster: beside each other with names that have nothing in common, or in folders that differ in more than one part.
 */
export function nearness(one: string, other: string): number | undefined {
  const left = one.split('/');
  const right = other.split('/');
  if (left.length !== right.length) return undefined;
  const different = left.flatMap((it, index) => (it === right[index] ? [] : [index]));
  const [place] = different;
  if (place === undefined || different.length > 1) return undefined;
  const isFile = place === left.length - 1;
  if (isFile && stemOf(left[place] ?? '') !== stemOf(right[place] ?? '')) return undefined;
  return place;
}
