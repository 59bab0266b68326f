/** What is written behind a block's name in the outline: the few values by which people tell such blocks apart. */
import type { Block, Segment } from '../config/block.ts';
import { lastStatement, statementsOf } from '../config/statements.ts';
import { shownWords } from './secrets.ts';

/** A value, with a word before it where the value alone says nothing. */
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
  virtual_server: [{ keyword: 'lb_algo' }, { keyword: 'lb_kind' }, { keyword: 'protocol' }],
  'virtual_server.real_server': [{ keyword: 'weight', label: 'weight' }],
  global_defs: [{ keyword: 'router_id' }],
};

export function symbolDetail(segment: Segment, block: Block): string {
  const { path, kind } = block.directive;
  if (kind === 'list') return listDetail(segment, block);
  const parts = DETAILS[path] ?? [];
  return parts.flatMap((part) => partText(segment, block, part)).join(', ');
}

function partText(segment: Segment, block: Block, { keyword, label }: Part): readonly string[] {
  const statement = lastStatement(segment, block, keyword);
  const value = statement && shownWords(statement, false)[1];
  if (value === undefined) return [];
  return [label === undefined ? value : `${label} ${value}`];
}

const MAX_ENTRIES = 3;

/** The first words of the first entries. */
function listDetail(segment: Segment, block: Block): string {
  const words: string[] = [];
  for (const statement of statementsOf(segment, block)) {
    if (words.length === MAX_ENTRIES) return [...words, '…'].join(', ');
    words.push(shownWords(statement, true)[0] ?? '');
  }
  return words.join(', ');
}
