/** Parts of the daemon that a package may be built without. */
import type { Feature } from './define.ts';

/** Each feature, with those that can't be there without it. */
const dependents: Readonly<Record<Feature, readonly Feature[]>> = {
  vrrp: [
    'vmac',
    'ipvlan',
    'vrf',
    'auth',
    'track-process',
    'linkbeat',
    'firewall',
    'snmp-vrrp',
    'snmp-rfcv2',
    'snmp-rfcv3',
    'dbus',
    'json',
    'unicast-checksum',
    'route-encap',
  ],
  lvs: ['snmp-checker', 'regex', 'so-mark', 'sni'],
  bfd: [],
  vmac: ['ipvlan'],
  ipvlan: [],
  vrf: [],
  auth: [],
  'track-process': [],
  linkbeat: [],
  iptables: ['ipset'],
  ipset: [],
  nftables: [],
  firewall: ['iptables', 'nftables'],
  snmp: ['snmp-vrrp', 'snmp-checker', 'snmp-rfcv2', 'snmp-rfcv3'],
  'snmp-vrrp': [],
  'snmp-checker': [],
  'snmp-rfcv2': [],
  'snmp-rfcv3': [],
  dbus: [],
  json: [],
  regex: ['regex-jit'],
  'regex-jit': [],
  'so-mark': [],
  sni: [],
  'sched-flags': [],
  'route-encap': [],
  'unicast-checksum': [],
};

export const features: readonly Feature[] = Object.keys(dependents).filter(isFeature).sort();

export function isFeature(word: string): word is Feature {
  return Object.hasOwn(dependents, word);
}

/** The features with all that need one of them. */
export function withDependents(without: readonly Feature[]): ReadonlySet<Feature> {
  const lacking = new Set(without);
  // What is added while a set is walked is walked, too.
  for (const it of lacking) for (const dependent of dependents[it]) lacking.add(dependent);
  return lacking;
}
