/** What is written behind a block's name in the outline: the few values by which people tell such blocks apart. */
import type { Block, Segment } from '../config/block.ts';
import { lastStatement, statementsOf } from '../config/statements.ts';
import { shownWords } from './secrets.ts';

/** A value, with a word before it where the value alone says nothing; of a list or block what it has as its own detail. */
interface Part {
  readonly keyword: string;
  readonly label?: string;
}

const DETAILS: Readonly<Record<string, readonly Part[]>> = {
  vrrp_instance: [
    { keyword: 'interface' },
    { keyword: 'virtual_router_id', label: 'VRID' },
    { keyword: 'priority', label: 'priority' },
  ],
  vrrp_script: [{ keyword: 'script' }],
  vrrp_track_process: [{ keyword: 'process' }],
  track_file: [{ keyword: 'file' }],
  vrrp_track_file: [{ keyword: 'file' }],
  bfd_instance: [{ keyword: 'neighbor_ip' }],
  vrrp_sync_group: [{ keyword: 'group' }],
  track_group: [{ keyword: 'group' }],
  garp_group: [{ keyword: 'interface' }, { keyword: 'interfaces' }],
  virtual_server: [{ keyword: 'lb_algo' }, { keyword: 'lb_kind' }, { keyword: 'protocol' }],
  'virtual_server.real_server': [{ keyword: 'weight', label: 'weight' }],
  global_defs: [{ keyword: 'router_id' }],
};

/** Of checkers, wherever they stand. */
const CHECKER_DETAILS: Readonly<Record<string, readonly Part[]>> = {
  HTTP_GET: [{ keyword: 'url' }],
  SSL_GET: [{ keyword: 'url' }],
  url: [{ keyword: 'path' }],
  TCP_CHECK: [{ keyword: 'connect_port', label: 'port' }],
  UDP_CHECK: [{ keyword: 'connect_port', label: 'port' }],
  DNS_CHECK: [{ keyword: 'type' }, { keyword: 'name' }],
  MISC_CHECK: [{ keyword: 'misc_path' }],
  FILE_CHECK: [{ keyword: 'track_file' }],
  BFD_CHECK: [{ keyword: 'name' }],
};

export function symbolDetail(segment: Segment, block: Block): string {
  const { path, kind, keyword } = block.directive;
  if (kind === 'list') return listDetail(segment, block);
  const parts = DETAILS[path] ?? CHECKER_DETAILS[keyword] ?? [];
  return parts.flatMap((part) => partText(segment, block, part)).join(', ');
}

function partText(segment: Segment, block: Block, { keyword, label }: Part): readonly string[] {
  const child = block.children.find((it) => it.directive.keyword === keyword);
  if (child) return [symbolDetail(segment, child)].filter(Boolean);
  const statement = lastStatement(segment, block, keyword);
  const value = statement && shownWords(statement, false)[1];
  if (value === undefined) return [];
  return [label === undefined ? value : `${label} ${value}`];
}

const MAX_ENTRIES = 3;

/** The first words of the first entries; of entries that are nothing but names, all of them. */
function listDetail(segment: Segment, block: Block): string {
  const isNames = block.directive.data.entry?.args[0]?.repeat === true;
  const words: string[] = [];
  for (const statement of statementsOf(segment, block)) {
    const shown = shownWords(statement, true);
    words.push(...(isNames ? shown : shown.slice(0, 1)));
    if (words.length > MAX_ENTRIES) return [...words.slice(0, MAX_ENTRIES), '…'].join(', ');
  }
  return words.join(', ');
}
