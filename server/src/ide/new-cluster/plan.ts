/** A cluster that is to be written: answers, read. What they say was checked before. */
import { familyOf } from '../../schema/types/ip-address.ts';
import type { Filled, Surroundings } from './question.ts';

export interface PlannedNode {
  readonly name: string;
  readonly addresses: readonly string[];
}

export interface PlannedInstance {
  readonly name: string;
  readonly vrid: number;
  readonly link: string;
  readonly family: 4 | 6;
  /** With prefix lengths. */
  readonly addresses: readonly string[];
}

export type PlannedTracker =
  | { readonly kind: 'process'; readonly name: string; readonly program: string }
  | { readonly kind: 'script'; readonly name: string; readonly path: string };

export interface PlannedServer {
  readonly address: string;
  readonly port: number;
}

export interface PlannedService {
  readonly kind: 'DR' | 'NAT';
  readonly port: number;
  readonly servers: readonly PlannedServer[];
  /** The path that is asked for; undefined if connecting is enough. */
  readonly path: string | undefined;
}

export interface Plan {
  /** The first one is master as long as all is well. */
  readonly nodes: readonly PlannedNode[];
  /** One, or one for each side. */
  readonly instances: readonly [PlannedInstance, ...PlannedInstance[]];
  readonly tracker: PlannedTracker | undefined;
  readonly service: PlannedService | undefined;
  readonly returns: boolean;
  readonly isUnicast: boolean;
  readonly version: 2 | 3;
}

export function hasTwoSides(purpose: string): boolean {
  return purpose === 'gateway' || purpose === 'nat';
}

export function balances(purpose: string): boolean {
  return purpose === 'dr' || purpose === 'nat';
}

const FIRST_VRID = 42;
const LAST_VRID = 255;
/** Of every tutorial, and so of many neighbors. */
const TUTORIAL_VRID = 51;

/** The lowest ones from 42 on that nobody has, but 51. */
export function freeVrids({ vrids }: Surroundings, count: number): readonly number[] {
  const found: number[] = [];
  for (let vrid = FIRST_VRID; vrid < LAST_VRID && found.length < count; vrid++) {
    if (vrid !== TUTORIAL_VRID && !vrids.includes(vrid)) found.push(vrid);
  }
  while (found.length < count) found.push(LAST_VRID);
  return found;
}

export function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,，、]+/).filter((it) => it !== '');
}

/** `node-a 192.0.2.1, node-b 192.0.2.2`. */
export function nodesIn(text: string): readonly PlannedNode[] {
  return text
    .split(/[,，;；\n]/)
    .map(wordsIn)
    .flatMap(([name, ...addresses]) => (name === undefined ? [] : [{ name, addresses }]));
}

export function withoutPrefix(address: string): string {
  return address.replace(/\/.*/, '');
}

/** As keepalived reads an address without one. */
export function withPrefix(address: string): string {
  if (address.includes('/')) return address;
  return `${address}/${address.includes(':') ? 128 : 32}`;
}

/** `192.0.2.21`, `192.0.2.21:8080`, `2001:db8::21` or `[2001:db8::21]:8080`. */
export function serverIn(word: string, port: number): PlannedServer {
  const [, bracketed, plain, behind] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(word) ?? [];
  const address = bracketed ?? plain ?? word;
  return { address, port: behind === undefined ? port : Number(behind) };
}

export function planOf(filled: Filled, surroundings: Surroundings): Plan {
  const { purpose } = filled;
  const options = wordsIn(filled.options);
  const instances = instancesOf(filled, surroundings);
  return {
    nodes: nodesIn(filled.nodes),
    instances,
    tracker: trackerOf(filled),
    service: balances(purpose) ? serviceOf(filled) : undefined,
    returns: options.includes('return'),
    isUnicast: options.includes('unicast'),
    version: options.includes('version3') || instances[0].family === 6 ? 3 : 2,
  };
}

function instancesOf(filled: Filled, surroundings: Surroundings): Plan['instances'] {
  const isTwofold = hasTwoSides(filled.purpose);
  const [vrid = LAST_VRID, other = LAST_VRID] = freeVrids(surroundings, isTwofold ? 2 : 1);
  const first = instance(isTwofold ? 'outside' : nameOf(filled), vrid, filled.interface, filled.address);
  if (!isTwofold) return [first];
  return [first, instance('inside', other, filled.insideInterface, filled.inside)];
}

function instance(name: string, vrid: number, link: string, typed: string): PlannedInstance {
  const addresses = wordsIn(typed).map(withPrefix);
  const family = familyOf(withoutPrefix(addresses[0] ?? '')) === 'inet6' ? 6 : 4;
  return { name, vrid, link, family, addresses };
}

const WEB = /^(?:nginx|haproxy|httpd|apache2?|caddy|traefik|envoy|varnishd?|lighttpd|squid)$/;

/** As the process is called, unless it serves the web, as most do. */
function nameOf({ purpose, check, process }: Filled): string {
  return purpose !== 'service' || check !== 'process' || WEB.test(process) ? 'web' : baseName(process);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function trackerOf({ purpose, check, process, script }: Filled): PlannedTracker | undefined {
  if (balances(purpose)) return undefined;
  if (check === 'process') return { kind: 'process', name: baseName(process), program: process };
  if (check !== 'script') return undefined;
  return { kind: 'script', name: baseName(script).replace(/(?!^)\.\w*$/, ''), path: script };
}

function serviceOf({ purpose, check, servers, port, path }: Filled): PlannedService {
  const number = Number(port);
  return {
    kind: purpose === 'nat' ? 'NAT' : 'DR',
    port: number,
    servers: wordsIn(servers).map((it) => serverIn(it, number)),
    path: check === 'http' ? path : undefined,
  };
}
