/** A virtual_server with its servers, read in the order of its statements as keepalived/check/check_parser.c does. */
import { memo } from '../base/memo.ts';
import type { Block, Segment } from '../config/block.ts';
import { byBlock } from '../config/by-block.ts';
import type { Span } from '../config/finding.ts';
import { type BoundStatement, headSpan, recordsOf, type Word, wordsFrom } from '../config/statements.ts';
import { parseInteger } from '../schema/types/integer.ts';
import type { Family } from '../schema/types/ip-address.ts';
import { type Endpoint, endpointOf } from './virtual-address.ts';

export type Method = 'NAT' | 'DR' | 'TUN';

export interface RealServer {
  readonly endpoint: Endpoint;
  readonly head: Span;
  readonly block: Block | undefined;
  /** With which its packets are forwarded in the end. */
  readonly method: Method;
  /** False if it takes the last one of the service. */
  readonly hasMethod: boolean;
  /** Undefined if it is not known here. */
  readonly weight: number | undefined;
  readonly inhibit: boolean;
}

export interface SorryServer {
  readonly endpoint: Endpoint;
  readonly method: Method;
  readonly hasMethod: boolean;
  readonly inhibit: BoundStatement | undefined;
}

/** A server or a statement that is not of the service's address family. */
export interface Stranger {
  readonly kind: 'real' | 'sorry' | 'family' | 'granularity';
  readonly word: Word;
  /** That of the service at this point. */
  readonly family: Family;
}

/** A number with the word that says it; `word` is undefined for the default. */
export interface Setting {
  readonly value: number;
  readonly word: Word | undefined;
}

export interface VirtualServer {
  readonly kind: 'address' | 'mark' | 'group';
  readonly head: Span;
  /** The address, the mark or the name of the group. */
  readonly name: Word;
  /** Of a service by address. */
  readonly endpoint: Endpoint | undefined;
  readonly family: Family | undefined;
  /** The last statement of each keyword. */
  readonly last: ReadonlyMap<string, BoundStatement>;
  /** Before the first server, where it has an effect on all of them. */
  readonly firstServer: Span | undefined;
  readonly servers: readonly RealServer[];
  /** `real_server` blocks, those aside that count for nothing too. */
  readonly serverCount: number;
  readonly sorry: SorryServer | undefined;
  readonly strangers: readonly Stranger[];
  /** Forwarding methods that come too late for servers above them, with the one that these use. */
  readonly lateMethods: readonly { readonly word: Word; readonly used: Method }[];
  /** Has persistence without being given it for a port 0. */
  readonly isPersistent: boolean;
  readonly quorum: Setting;
  readonly hysteresis: Setting;
  /** False if a server or a weight that the daemon reads here is not known. */
  readonly isWhole: boolean;
}

/** Undefined if the daemon skips the block, or what it stands for is not known. */
export const virtualServerOf = byBlock((segment, block): VirtualServer | undefined =>
  new Reader(segment, block).read(),
);

/** The first argument of the last statement of a keyword. */
function lastWord({ last }: VirtualServer, keyword: string): Word | undefined {
  return last.get(keyword)?.words[1];
}

/** The last statement of one of two spellings. */
export function lastOf({ last }: VirtualServer, keyword: string, alias: string): BoundStatement | undefined {
  return last.get(keyword) ?? last.get(alias);
}

export type Protocol = 'tcp' | 'udp' | 'sctp';

/** Undefined without one, or with one that is not known. */
export function protocolOf(server: VirtualServer): Protocol | undefined {
  const word = lastWord(server, 'protocol')?.text.toLowerCase();
  return word === 'tcp' || word === 'udp' || word === 'sctp' ? word : undefined;
}

/** A server until the methods of the service are known. */
interface OpenServer extends Omit<RealServer, 'method' | 'hasMethod' | 'weight' | 'inhibit'> {
  readonly method: Method | undefined;
  readonly weight: number | 'default' | undefined;
  readonly inhibit: boolean | undefined;
}

interface OpenSorry {
  readonly endpoint: Endpoint;
  method: Method | undefined;
  inhibit: BoundStatement | undefined;
}

type FamilyState = Family | 'unset' | 'unknown';

const MAX_PERSISTENCE = 2_678_400;
const DEFAULT_QUORUM: Setting = { value: 1, word: undefined };
const DEFAULT_HYSTERESIS: Setting = { value: 0, word: undefined };

class Reader {
  private readonly segment: Segment;
  private readonly block: Block;
  private readonly last = new Map<string, BoundStatement>();
  private readonly servers: OpenServer[] = [];
  private readonly strangers: Stranger[] = [];
  private readonly lateMethods: { readonly word: Word; readonly used: Method }[] = [];
  private inheriting = 0;
  private readonly childAt = new Map<number, Block>();
  private firstServer: Span | undefined;
  private serverCount = 0;
  private sorry: OpenSorry | undefined;
  private method: Method | undefined;
  private family: FamilyState = 'unset';
  private isPersistent = false;
  private isWhole: boolean;

  constructor(segment: Segment, block: Block) {
    this.segment = segment;
    this.block = block;
    this.isWhole = isWholeSegment(segment);
  }

  read(): VirtualServer | undefined {
    const { segment, block } = this;
    const [, first, second] = wordsFrom(segment, block.head);
    if (!first?.isKnown) return undefined;
    const kind = first.text === 'group' ? 'group' : first.text === 'fwmark' ? 'mark' : 'address';
    const endpoint = kind === 'address' ? endpointOf(first, second) : undefined;
    const name = kind === 'address' ? first : second;
    if (!name?.isKnown || (kind === 'address' && !endpoint)) return undefined;
    if (kind === 'mark' && parseInteger(name.text) === undefined) return undefined;
    if (endpoint) this.family = endpoint.family;
    for (const child of block.children) this.childAt.set(keyOf(child.head), child);
    for (const record of recordsOf(segment, block)) {
      const directive = block.directive.children[record.index];
      if (!directive) continue;
      const words = wordsFrom(segment, record);
      this.statement({ directive, words }, this.childAt.get(keyOf(record)));
    }
    if (this.sorry) this.compare('sorry', this.sorry.endpoint, this.sorry.method);
    return { kind, head: headSpan(segment, block), name, endpoint, ...this.result() };
  }

  private result(): Omit<VirtualServer, 'kind' | 'head' | 'name' | 'endpoint'> {
    const { last, firstServer, serverCount, strangers, isPersistent, isWhole, family } = this;
    const method = this.method ?? 'NAT';
    const inhibit = last.has('inhibit_on_failure');
    const { sorry } = this;
    const weight = this.setting('weight', 1, { value: 1, word: undefined }).value;
    const servers = this.servers.map((it) => ({
      ...it,
      method: it.method ?? method,
      hasMethod: it.method !== undefined,
      weight: it.weight === 'default' ? weight : it.weight,
      inhibit: it.inhibit ?? inhibit,
    }));
    return {
      family: family === 'unset' || family === 'unknown' ? undefined : family,
      last,
      firstServer,
      servers,
      serverCount,
      sorry: sorry && { ...sorry, method: sorry.method ?? method, hasMethod: sorry.method !== undefined },
      strangers,
      lateMethods: this.lateMethods,
      isPersistent,
      quorum: this.setting('quorum', 1, DEFAULT_QUORUM),
      hysteresis: this.setting('hysteresis', 0, DEFAULT_HYSTERESIS),
      isWhole,
    };
  }

  private setting(keyword: string, min: number, fallback: Setting): Setting {
    const word = this.last.get(keyword)?.words[1];
    const value = word?.isKnown ? parseInteger(word.text) : undefined;
    return word && value !== undefined && value >= min ? { value, word } : fallback;
  }

  private statement(statement: BoundStatement, child: Block | undefined): void {
    const { directive, words } = statement;
    const { keyword } = directive;
    const [, first, second] = words;
    if (keyword === 'real_server') this.realServer(words, child);
    else if (keyword === 'sorry_server') this.sorryServer(first, second);
    else if (keyword === 'sorry_server_inhibit' && this.sorry) this.sorry.inhibit = statement;
    else if (keyword === 'sorry_server_lvs_method' && this.sorry) {
      this.sorry.method = methodOf(first) ?? this.sorry.method;
    } else if (keyword === 'lb_kind' || keyword === 'lvs_method') this.forwarding(first);
    else if (keyword === 'ip_family') this.ipFamily(first);
    else if (keyword === 'persistence_timeout') this.isPersistent ||= isPersistence(first);
    else if (keyword === 'persistence_granularity') this.granularity(first);
    this.last.set(keyword, statement);
  }

  private forwarding(word: Word | undefined): void {
    const method = methodOf(word);
    if (word?.isKnown === false) this.family = 'unknown';
    if (!word || !method) return;
    if (this.method && this.method !== method && this.inheriting > 0) {
      this.lateMethods.push({ word, used: this.method });
    }
    this.method = method;
  }

  private ipFamily(word: Word | undefined): void {
    if (word?.text !== 'inet' && word?.text !== 'inet6') return;
    if (this.family === 'unset') this.family = word.text;
    else if (this.family !== 'unknown' && this.family !== word.text) {
      this.strangers.push({ kind: 'family', word, family: this.family });
    }
  }

  private granularity(word: Word | undefined): void {
    if (!word?.isKnown) return;
    this.isPersistent = true;
    const isMask = word.text.includes('.');
    if (this.family === 'unset') this.family = isMask ? 'inet' : 'inet6';
    else if (this.family !== 'unknown' && isMask !== (this.family === 'inet')) {
      this.strangers.push({ kind: 'granularity', word, family: this.family });
    }
  }

  private sorryServer(address: Word | undefined, port: Word | undefined): void {
    const endpoint = endpointOf(address, port);
    if (endpoint) this.sorry = { endpoint, method: this.method, inhibit: undefined };
  }

  private realServer(words: readonly Word[], block: Block | undefined): void {
    const [keyword, address, port] = words;
    this.serverCount++;
    this.firstServer ??= keyword?.span;
    const endpoint = endpointOf(address, port);
    if (!endpoint || !keyword) {
      if (this.family === 'unset') this.family = 'unknown';
      if (address?.isKnown === false || port?.isKnown === false) this.isWhole = false;
      return;
    }
    const own = block ? this.ownSettings(block) : NO_SETTINGS;
    const method = own.method ?? this.method;
    if (!own.method) this.inheriting++;
    if (!this.compare('real', endpoint, method)) return;
    this.servers.push({ endpoint, head: keyword.span, block, ...own, method });
  }

  private ownSettings(block: Block): Pick<OpenServer, 'method' | 'weight' | 'inhibit'> {
    let { method, weight, inhibit }: Pick<OpenServer, 'method' | 'weight' | 'inhibit'> = NO_SETTINGS;
    for (const record of recordsOf(this.segment, block)) {
      const keyword = block.directive.children[record.index]?.keyword;
      if (keyword !== 'lvs_method' && keyword !== 'weight' && keyword !== 'inhibit_on_failure') continue;
      const [, word] = wordsFrom(this.segment, record);
      if (word?.isKnown === false) this.isWhole = false;
      if (keyword === 'lvs_method') method = methodOf(word) ?? method;
      else if (keyword === 'weight') weight = serverWeight(word);
      else inhibit = word === undefined || isTrue(word.text);
    }
    return { method, weight, inhibit };
  }

  /** True if the server is of the service's family, or gives it one, or may be of another one. */
  private compare(
    kind: 'real' | 'sorry',
    { address, family }: Endpoint,
    method: Method | undefined,
  ): boolean {
    if (method === 'TUN' || this.family === 'unknown') return true;
    if (this.family === 'unset') this.family = family;
    if (this.family === family) return true;
    this.strangers.push({ kind, word: address, family: this.family });
    if (kind === 'sorry') this.sorry = undefined;
    return false;
  }
}

const NO_SETTINGS = { method: undefined, weight: 'default', inhibit: undefined } as const;

/** A `$` may be anything. */
export function isWholeSegment({ isOpaque }: Segment): boolean {
  return !isOpaque;
}

/** False inside a service or a server that the daemon skips, or of which that is not known. */
export function isServed(segment: Segment, block: Block): boolean {
  for (let at: Block | undefined = block; at; at = at.parent) {
    const { keyword } = at.directive;
    if (keyword === 'virtual_server') return virtualServerOf(segment, at) !== undefined;
    if (keyword !== 'real_server') continue;
    const [, address, port] = wordsFrom(segment, at.head);
    if (!endpointOf(address, port)) return false;
  }
  return false;
}

function keyOf({ piece, token }: { readonly piece: number; readonly token: number }): number {
  return piece * 2 ** 32 + token;
}

function methodOf(word: Word | undefined): Method | undefined {
  const text = word?.text;
  return text === 'NAT' || text === 'DR' || text === 'TUN' ? text : undefined;
}

function serverWeight(word: Word | undefined): number | undefined {
  const weight = word?.isKnown ? parseInteger(word.text) : undefined;
  return weight !== undefined && weight >= 0 ? weight : undefined;
}

function isPersistence(word: Word | undefined): boolean {
  if (!word) return true;
  const seconds = parseInteger(word.text);
  return seconds !== undefined && seconds >= 1 && seconds <= MAX_PERSISTENCE;
}

function isTrue(text: string): boolean {
  return text === 'true' || text === 'on' || text === 'yes';
}

/** Servers with the address and the port of one before, and that one. */
export const duplicatesOf = memo((server: VirtualServer): ReadonlyMap<RealServer, RealServer> => {
  const first = new Map<string, RealServer>();
  const duplicates = new Map<RealServer, RealServer>();
  for (const it of server.servers) {
    const before = first.get(it.endpoint.key);
    if (before) duplicates.set(it, before);
    else first.set(it.endpoint.key, it);
  }
  return duplicates;
});

/** Of all servers together; undefined if one is not known. */
export function weightOf(server: VirtualServer): number | undefined {
  const duplicates = duplicatesOf(server);
  let sum = 0;
  for (const it of server.servers) {
    if (it.weight === undefined) return undefined;
    if (!duplicates.has(it)) sum += it.weight;
  }
  return sum;
}
