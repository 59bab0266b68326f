/** What a node balances, so that directors can be compared. */
import type { Span } from '../config/finding.ts';
import { canonicalAddress } from '../model/canonical-address.ts';
import type { Placed } from '../model/claim-index.ts';
import {
  lastOf,
  protocolOf,
  type RealServer,
  type VirtualServer,
  virtualServerOf,
} from '../model/virtual-server.ts';
import type { ClusterNode } from './cluster.ts';
import { everyBlock } from './every-block.ts';

export interface Service {
  readonly placed: Placed;
  readonly server: VirtualServer;
  /** As people name it. */
  readonly text: string;
  readonly address: string | undefined;
  /** What a group holds has many names. */
  readonly isGroup: boolean;
}

export interface Director {
  readonly node: ClusterNode;
  /** By address, port and protocol, by mark, or by the name of a group. */
  readonly services: ReadonlyMap<string, Service>;
  /** The virtual addresses of its instances. */
  readonly addresses: ReadonlySet<string>;
}

/** Undefined for a node of whose services not all is known. */
export function directorOf(node: ClusterNode): Director | undefined {
  const services = new Map<string, Service>();
  for (const { placed, block } of everyBlock(node.analysis, 'virtual_server')) {
    const server = virtualServerOf(placed.segment, block);
    if (!server?.isWhole || placed.segment.findings.length > 0) return undefined;
    const { kind, endpoint, name } = server;
    const protocol = protocolOf(server) ?? 'udp';
    const text = endpoint ? `${name.text} ${endpoint.portNumber}` : `${kind} ${name.text}`;
    const address = endpoint && canonicalAddress(endpoint.address.text);
    const key = endpoint ? `${endpoint.key} ${protocol}` : text;
    services.set(key, { placed, server, text, address, isGroup: kind === 'group' });
  }
  const held = node.vrrp.instances.flatMap((it) => [...it.addresses, ...it.excluded]);
  return node.isWhole ? { node, services, addresses: new Set(held.map((it) => it.address)) } : undefined;
}

export function serverText({ endpoint: { address, portNumber } }: RealServer): string {
  return `${address.text} ${portNumber}`;
}

/** The servers of one service that another one leaves out. */
export function serversBut({ server }: Service, other: Service): readonly RealServer[] {
  const known = new Set(other.server.servers.map((it) => it.endpoint.key));
  return server.servers.filter((it) => !known.has(it.endpoint.key));
}

/** Equal for directors that balance alike. */
export function signatureOf({ services }: Director): string {
  const parts = [...services].map(([key, service]) => {
    const servers = service.server.servers.map((it) => `${it.endpoint.key} ${it.weight}`).sort();
    const values = [...settingsOf(service).values()].map((it) => it.value);
    return [key, ...servers, ...values].join(';');
  });
  return parts.sort().join('\n');
}

/** Settings that decide where connections go, with an older spelling and with what holds without them. */
const SETTINGS: Readonly<Record<string, { readonly alias?: string; readonly fallback?: string }>> = {
  lb_algo: { alias: 'lvs_sched', fallback: 'wlc' },
  lb_kind: { alias: 'lvs_method', fallback: 'NAT' },
  persistence_timeout: {},
  persistence_granularity: {},
  sorry_server: {},
  quorum: { fallback: '1' },
  hysteresis: { fallback: '0' },
};

export const comparedKeywords: readonly string[] = Object.keys(SETTINGS);

export interface ServiceSetting {
  /** Empty if it is not set. */
  readonly value: string;
  readonly span: Span | undefined;
}

/** Those that are known, by keyword. */
export function settingsOf({ server }: Service): ReadonlyMap<string, ServiceSetting> {
  const found = new Map<string, ServiceSetting>();
  for (const [keyword, { alias, fallback }] of Object.entries(SETTINGS)) {
    const words = lastOf(server, keyword, alias ?? keyword)?.words;
    if (words?.some((it) => !it.isKnown)) continue;
    const [first, ...rest] = words ?? [];
    const text = rest.map((it) => it.text).join(' ');
    found.set(keyword, { value: words ? text : (fallback ?? ''), span: rest[0]?.span ?? first?.span });
  }
  return found;
}
