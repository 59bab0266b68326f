/** What is proposed where nothing was answered yet. */
import { canonicalAddress } from '../../model/canonical-address.ts';
import type { Language } from '../../schema/language.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { balances, nodesIn, withoutPrefix, wordsIn } from './plan.ts';
import type { Answers, Filled, FolderAnswer } from './question.ts';

export const PURPOSES = ['service', 'gateway', 'dr', 'nat'];
export const SERVICE_CHECKS = ['process', 'script', 'none'];
export const SERVER_CHECKS = ['tcp', 'http'];
export const OPTIONS = ['return', 'unicast', 'version3'];

/** What a choice needs of the target. */
const NEEDS: Readonly<Record<string, string>> = {
  dr: 'virtual_server',
  nat: 'virtual_server',
  process: 'vrrp_track_process',
  unicast: 'vrrp_instance.unicast_src_ip',
  version3: 'global_defs.vrrp_version',
};

/** Those that the target knows. */
export function known(ids: readonly string[], { byPath }: Language): readonly string[] {
  return ids.filter((it) => NEEDS[it] === undefined || byPath.has(NEEDS[it]));
}

export function checksFor(purpose: string, language: Language): readonly string[] {
  return balances(purpose) ? SERVER_CHECKS : known(SERVICE_CHECKS, language);
}

/** With IPv6 it is version 3 in any case. */
export function optionsFor(address: string, language: Language): readonly string[] {
  const isIpv6 = address.includes(':');
  return known(OPTIONS, language).filter((it) => it !== 'version3' || !isIpv6);
}

/** Every answer: the given one, or a proposal that follows from those before it. */
export function filledFrom(
  answers: Answers,
  folder: FolderAnswer,
  /** The interface that is used most; empty if there is none. */
  link: string,
  language: Language,
): Filled {
  const purpose = oneOf(known(PURPOSES, language), answers.purpose) ?? 'service';
  const nodes = answers.nodes ?? 'node-a 192.0.2.1, node-b 192.0.2.2';
  const address = answers.address ?? neighbor(nodes, 0) ?? '192.0.2.10/24';
  const firstLink = answers.interface ?? (link === '' ? 'eth0' : link);
  const inside = answers.inside ?? neighbor(nodes, 1) ?? '198.51.100.10/24';
  const checks = checksFor(purpose, language);
  const usual = purpose === 'gateway' ? 'none' : checks[0];
  const check = oneOf(checks, answers.check) ?? usual ?? 'none';
  return {
    folder: folder.text,
    purpose,
    nodes,
    address,
    interface: firstLink,
    inside,
    insideInterface: answers.insideInterface ?? nextLink(firstLink),
    check,
    process: answers.process ?? 'nginx',
    script: answers.script ?? '/usr/local/libexec/chk_nginx',
    servers: answers.servers ?? serversNear(purpose === 'nat' ? inside : address),
    port: answers.port ?? (check === 'http' ? '80' : '443'),
    path: answers.path ?? '/',
    options: optionsIn(answers.options ?? 'return', optionsFor(address, language)),
  };
}

function oneOf(ids: readonly string[], answer: string | undefined): string | undefined {
  return ids.find((it) => it === answer);
}

function optionsIn(answer: string, offered: readonly string[]): string {
  const picked = wordsIn(answer);
  return offered.filter((it) => picked.includes(it)).join(' ');
}

const FIRST_HOST = 10;
const LAST_HOST = 254;

/** An address in the network of the first node that no node has. */
function neighbor(nodes: string, side: number): string | undefined {
  const all = nodesIn(nodes);
  const own = all[0]?.addresses[side];
  const family = own === undefined ? undefined : familyOf(own);
  if (own === undefined || family === undefined) return undefined;
  const taken = new Set(all.flatMap((it) => it.addresses.map(canonicalAddress)));
  for (let host = FIRST_HOST; host <= LAST_HOST; host++) {
    const address = withHost(own, host);
    if (!taken.has(canonicalAddress(address))) return `${address}/${family === 'inet' ? 24 : 64}`;
  }
  return undefined;
}

/** Another address of the same network, as networks usually are. */
function withHost(address: string, host: number): string {
  return address.replace(/[^.:]*$/, String(host));
}

function serversNear(addresses: string): string {
  const address = withoutPrefix(wordsIn(addresses)[0] ?? '');
  const known = familyOf(address) === undefined ? '192.0.2.10' : address;
  return `${withHost(known, 21)}, ${withHost(known, 22)}`;
}

/** `eth0` is followed by `eth1`. */
function nextLink(link: string): string {
  const next = link.replace(/\d+$/, (it) => String(Number(it) + 1));
  return next === link ? 'eth1' : next;
}
