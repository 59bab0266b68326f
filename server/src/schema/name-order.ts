/** When the daemon looks names up. */

/** Looked up while reading, so that the definition must come first; all other kinds when everything is read. */
const AT_ONCE: ReadonlySet<string> = new Set([
  'vrrp_script',
  'track_file',
  'vrrp_track_process',
  'bfd_instance',
  'track_group',
]);

export function nameOrder(space: string): 'at-once' | 'at-end' {
  return AT_ONCE.has(space) ? 'at-once' : 'at-end';
}
