/** What an instance says of itself, read in one pass over its statements. */
import type { Block, Segment } from '../config/block.ts';
import { byBlock } from '../config/by-block.ts';
import type { Span } from '../config/finding.ts';
import { mayHold } from '../config/quick-look.ts';
import { RECORD_SIZE } from '../config/records.ts';
import { hasStatement, headSpan, lastText, nameOf, type Word, wordsFrom } from '../config/statements.ts';
import { type Family, familyOf as familyOfAddress } from '../schema/types/ip-address.ts';

/** An address in an instance, at the place where it is written. */
export interface InstanceAddress {
  readonly role: 'vip' | 'excluded' | 'peer' | 'source' | 'group';
  /** The address itself, without prefix length. */
  readonly text: string;
  readonly family: Family;
  /** The words of its line, those of a directive without the keyword. */
  readonly words: readonly Word[];
  readonly at: Word;
}

/** The words of the last statement of each keyword, keyword included. */
export type Statements = ReadonlyMap<string, readonly Word[]>;

export interface Instance {
  readonly name: string;
  /** The block's keyword. */
  readonly head: Span;
  readonly statements: Statements;
  /** Keyword words of `preempt` and `nopreempt` count together: the last one holds. */
  readonly nopreempt: readonly Word[] | undefined;
  readonly state: 'MASTER' | 'BACKUP' | undefined;
  /** What the election starts from; undefined if it is not known. */
  readonly priority: number | undefined;
  /** All correct addresses in the order of the text. */
  readonly addresses: readonly InstanceAddress[];
  /** The one that decided the family. */
  readonly first: InstanceAddress | undefined;
  /** 4 if nothing decides; undefined if what decides is not known. */
  readonly family: 4 | 6 | undefined;
  /** An entry or address holds a `$`, so that what follows of the addresses is not known. */
  readonly hasUnknownAddress: boolean;
  /** True if a list has an entry, correct or not. */
  readonly hasAddressEntry: boolean;
  readonly hasPeerEntry: boolean;
  /** True if the daemon takes it for an instance that may use unicast. */
  readonly unicastBy: Word | undefined;
  readonly children: ReadonlyMap<string, Block>;
}

const OWNER = 255;
const DEFAULT_PRIORITY = 100;

const ROLES: Readonly<Record<string, InstanceAddress['role']>> = {
  virtual_ipaddress: 'vip',
  virtual_ipaddress_excluded: 'excluded',
  unicast_peer: 'peer',
  unicast_src_ip: 'source',
  mcast_src_ip: 'source',
  mcast_dst_ip: 'group',
};

/** These set the flag that asks for peers. */
export const UNICAST: ReadonlySet<string> = new Set([
  'unicast_src_ip',
  'unicast_peer',
  'check_unicast_src',
  'old_unicast_checksum',
]);

export const instanceOf = byBlock((segment, block): Instance => new InstanceReader(segment, block).read());

class InstanceReader {
  private readonly segment: Segment;
  private readonly block: Block;
  private readonly statements = new Map<string, readonly Word[]>();
  private readonly children = new Map<string, Block>();
  private readonly lists = new Map<number, InstanceAddress['role']>();
  private readonly addresses: InstanceAddress[] = [];
  private first: InstanceAddress | undefined;
  private family: 4 | 6 | undefined;
  private isFamilyOpen = true;
  private hasUnknownAddress = false;
  private hasAddressEntry = false;
  private hasPeerEntry = false;
  private nopreempt: readonly Word[] | undefined;
  private state: 'MASTER' | 'BACKUP' | undefined;

  constructor(segment: Segment, block: Block) {
    this.segment = segment;
    this.block = block;
  }

  read(): Instance {
    const { segment, block } = this;
    for (const child of block.children) {
      const { keyword } = child.directive;
      this.children.set(keyword, child);
      const role = ROLES[keyword];
      if (role) this.lists.set(child.id, role);
    }
    const { records } = segment;
    for (let at = block.from; at < block.behind; at += RECORD_SIZE) {
      const id = records.at(at);
      const role = this.lists.get(id);
      if (role === undefined && id !== block.id) continue;
      const words = wordsFrom(segment, { piece: records.at(at + 2), token: records.at(at + 3) });
      if (role === undefined) this.statement(words);
      else this.entry(role, words);
    }
    return this.result();
  }

  private statement(words: readonly Word[]): void {
    const keyword = words[0]?.text ?? '';
    this.statements.set(keyword, words);
    const role = ROLES[keyword];
    if (role) this.address(role, words.slice(1));
    else if (keyword === 'native_ipv6') this.settle(6);
    else if (keyword === 'nopreempt') this.nopreempt = words;
    else if (keyword === 'preempt') this.nopreempt = undefined;
    else if (keyword === 'state') this.stateIs(words[1]?.text);
  }

  /** As vrrp_state_handler() in vrrp_parser.c: BACKUP does not undo MASTER. */
  private stateIs(state: string | undefined): void {
    if (state === 'MASTER') this.state = 'MASTER';
    else if (state !== 'BACKUP' || this.state !== 'MASTER') this.state = 'BACKUP';
  }

  private entry(role: InstanceAddress['role'], words: readonly Word[]): void {
    if (role === 'vip') this.hasAddressEntry = true;
    if (role === 'peer') this.hasPeerEntry = true;
    this.address(role, words);
  }

  private address(role: InstanceAddress['role'], words: readonly Word[]): void {
    const [at] = words;
    if (!at) return;
    if (!at.isKnown) {
      this.hasUnknownAddress = true;
      this.isFamilyOpen = false;
      return;
    }
    const [text = ''] = at.text.split('/', 1);
    const family = familyOfAddress(text);
    if (!family) return;
    const address = { role, text, family, words, at };
    this.addresses.push(address);
    if (role === 'excluded' || !this.isFamilyOpen) return;
    this.first = address;
    this.settle(family === 'inet6' ? 6 : 4);
  }

  private settle(family: 4 | 6): void {
    if (!this.isFamilyOpen) return;
    this.family = family;
    this.isFamilyOpen = false;
  }

  private result(): Instance {
    const { segment, block, statements, children, state, isFamilyOpen } = this;
    return {
      name: nameOf(segment, block)?.text ?? '',
      head: headSpan(segment, block),
      statements,
      nopreempt: this.nopreempt,
      state,
      priority: priorityOf(statements, state),
      addresses: this.addresses,
      first: this.first,
      family: isFamilyOpen ? 4 : this.family,
      hasUnknownAddress: this.hasUnknownAddress,
      hasAddressEntry: this.hasAddressEntry,
      hasPeerEntry: this.hasPeerEntry,
      unicastBy: this.unicastBy(),
      children,
    };
  }

  private unicastBy(): Word | undefined {
    for (const keyword of UNICAST) {
      const word = this.statements.get(keyword)?.[0] ?? this.headOf(keyword);
      if (word) return word;
    }
    return undefined;
  }

  private headOf(keyword: string): Word | undefined {
    const block = this.children.get(keyword);
    return block && wordsFrom(this.segment, block.head)[0];
  }
}

/** As vrrp_complete_instance() in vrrp.c: 255 for a MASTER without one. */
function priorityOf(statements: Statements, state: 'MASTER' | 'BACKUP' | undefined): number | undefined {
  const word = statements.get('priority')?.[1];
  const fallback = state === 'MASTER' ? OWNER : DEFAULT_PRIORITY;
  if (!word) return fallback;
  if (!word.isKnown) return undefined;
  const priority = Number(word.text);
  return priority >= 1 && priority <= OWNER ? priority : DEFAULT_PRIORITY;
}

export function isOwner({ priority }: Instance): boolean {
  return priority === OWNER;
}

const SOURCES: readonly string[] = ['unicast_src_ip', 'mcast_src_ip', 'mcast_dst_ip'];

/** The answer to the last question, since several rules ask of one block after the other. */
let lastAnswer: { readonly block: Block; readonly mayUseIpv6: boolean } | undefined;

/** False if nothing makes it an IPv6 instance: found out without reading the instance. */
export function mayUseIpv6(segment: Segment, block: Block): boolean {
  if (lastAnswer?.block !== block) lastAnswer = { block, mayUseIpv6: namesIpv6(segment, block) };
  return lastAnswer.mayUseIpv6;
}

function namesIpv6(segment: Segment, block: Block): boolean {
  if (hasStatement(segment, block, 'native_ipv6')) return true;
  if (SOURCES.some((it) => lastText(segment, block, it)?.includes(':'))) return true;
  return block.children.some((list) => {
    const { keyword } = list.directive;
    return (keyword === 'virtual_ipaddress' || keyword === 'unicast_peer') && mayHold(segment, list, ':');
  });
}

/** From the first word of a statement to its last one. */
export function spanOf(words: readonly Word[]): Span {
  const first = words[0]?.span ?? { piece: 0, start: 0, end: 0 };
  const last = words.at(-1)?.span ?? first;
  return last.piece === first.piece ? { ...first, end: last.end } : first;
}
