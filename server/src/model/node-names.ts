/** What the nodes of a cluster are called, in findings and in the events of a simulation. */

/** Where a node's configuration comes from. */
export interface NodeOrigin {
  /** The name of its root: a path or a URI, with slashes. */
  readonly file: string;
  /** The config id under which the root is read. */
  readonly profile: string | undefined;
}

/**
 * By the profile, else by the folder of the file: the last part of it that differs from the other nodes', else by the
 * file. Equal names are told apart by their number.
 */
export function nodeNames(nodes: readonly NodeOrigin[]): readonly string[] {
  const paths = nodes.map(({ file }) => file.split('/'));
  const names = nodes.map(({ profile }, index) => profile ?? nameOfPath(index, paths));
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((it) => it === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}

function nameOfPath(index: number, paths: readonly (readonly string[])[]): string {
  const own = paths[index] ?? [];
  const file = own.at(-1) ?? '';
  // Parts are counted from the file, since roots may lie at different depths.
  for (let back = 2; back <= own.length; back++) {
    const part = own.at(-back) ?? '';
    if (part !== '' && paths.some((it) => it !== own && it.at(-back) !== part)) return readable(part);
  }
  return readable(file);
}

/** Names of files may be URIs. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
