/** The plain data of a simulation, made of what each node runs. */
import type { Elector } from '../model/clusters.ts';
import type { Fact, Origin } from '../model/fact.ts';
import type { NodeProcess, NodeScript } from '../model/node-checks.ts';
import type { NodeTracker } from '../model/node-trackers.ts';
import { type VirtualRouter as Router, virtualRouters } from '../model/virtual-routers.ts';
import type { NodeGroup, NodeInstance, VrrpNode } from '../model/vrrp-node.ts';
import {
  type Cluster,
  type Instance,
  type Line,
  type Node,
  type Script,
  SECOND,
  type SyncGroup,
  type Tracker,
  type Transport,
  type VirtualRouter,
} from './state.ts';

/** A node under the name that people know it by. */
export interface NodeSource {
  readonly name: string;
  readonly node: VrrpNode;
  readonly lineOf: (origin: Origin) => Line;
}

/** What depends on the release of the daemon. */
export interface Conduct {
  readonly rejectsOtherAddresses: boolean;
  readonly lowersOwners: boolean;
  readonly readsDuringDelay: boolean;
}

/** Settings that are not known count as what holds without them. */
export function clusterOf(sources: readonly NodeSource[], conduct: Conduct): Cluster {
  const signatures = new Signatures();
  const made = sources.map((source) => source.node.instances.map((it) => instanceOf(it, source, signatures)));
  const found = virtualRouters(made.map((instances) => instances.map(electorOf)));
  const indexes = new Map<Instance, number>();
  for (const [router, { members }] of found.entries()) {
    for (const { instance } of members) indexes.set(instance.program, router);
  }
  const nodes = sources.map((source, index): Node => {
    const instances = (made[index] ?? []).map((it) => ({ ...it, router: indexes.get(it) ?? 0 }));
    return nodeOf(source, instances);
  });
  return { nodes, routers: found.flatMap(routerOf), ...conduct };
}

interface ElectingInstance extends Elector {
  readonly program: Instance;
}

function electorOf(program: Instance): ElectingInstance {
  const { name, vrid, family, priority, addresses, transport } = program;
  const { source, peers = [] } = transport;
  return { name, vrid: vrid === 0 ? undefined : vrid, family, priority, addresses, source, peers, program };
}

function routerOf({ members: [first] }: Router<ElectingInstance>): readonly VirtualRouter[] {
  if (!first) return [];
  const { name, writtenAddresses: addresses, vrid, family } = first.instance.program;
  return [{ name, addresses, vrid, family }];
}

function nodeOf({ name, node, lineOf }: NodeSource, instances: readonly Instance[]): Node {
  const checks = node.instances.flatMap((it) => it.trackers.flatMap(({ check }) => check ?? []));
  const scripts = new Map<string, NodeScript>();
  const processes: Record<string, number> = {};
  for (const it of checks) {
    if (it.kind === 'script') scripts.set(it.name, it);
    else if (it.kind === 'process') processes[it.name] = delayOf(it);
  }
  return {
    name,
    startupDelay: micros(node.defaults.startupDelay, 0),
    instances,
    groups: node.groups.map((it) => groupOf(it, instances, lineOf)),
    scripts: [...scripts.values()].map(scriptOf),
    processDelays: processes,
  };
}

function delayOf({ terminateDelay }: NodeProcess): number {
  return micros(terminateDelay, 0);
}

function micros({ value }: Fact<number>, fallback: number): number {
  return Math.round((value ?? fallback) * SECOND);
}

function scriptOf({ name, interval, rise, fall }: NodeScript): Script {
  return { name, interval: micros(interval, 1), rise: rise.value ?? 1, fall: fall.value ?? 1 };
}

function groupOf(
  { name, members, at }: NodeGroup,
  instances: readonly Instance[],
  lineOf: NodeSource['lineOf'],
): SyncGroup {
  const indexes = members.map((it) => instances.findIndex((other) => other.name === it));
  return { name, members: indexes.filter((it) => it >= 0), at: lineOf(at) };
}

const DEFAULT_PRIORITY = 100;
const DOWN_TIMER_ADVERTS = 3;

function instanceOf(it: NodeInstance, source: NodeSource, signatures: Signatures): Instance {
  return {
    name: it.name,
    router: 0,
    vrid: it.vrid?.value ?? 0,
    family: it.family.value ?? 4,
    version: it.version.value ?? 2,
    interval: micros(it.advertInterval, 1),
    downTimerAdverts: it.downTimerAdverts.value ?? DOWN_TIMER_ADVERTS,
    priority: it.priority.value ?? DEFAULT_PRIORITY,
    startsAsMaster: it.state.value === 'MASTER',
    nopreempt: it.nopreempt.value ?? false,
    preemptDelay: micros(it.preemptDelay, 0),
    authentication: signatures.of(it),
    addresses: it.addresses.map((address) => address.address),
    writtenAddresses: it.addresses.map((address) => address.text),
    link: it.interface?.value,
    transport: transportOf(it),
    lowerPriorityNoAdvert: it.lowerPriorityNoAdvert.value ?? false,
    higherPrioritySendAdvert: it.higherPrioritySendAdvert.value ?? false,
    skipsAddressCheck: it.skipsAddressCheck.value ?? false,
    trackers: it.trackers.map((tracker) => trackerOf(tracker, source.lineOf)),
    lines: linesOf(it, source.lineOf),
  };
}

function transportOf({
  sourceAddress,
  isUnicast,
  peers,
  multicastGroup,
  checksUnicastSource,
}: NodeInstance): Transport {
  return {
    source: sourceAddress?.value,
    peers: isUnicast ? peers.map((it) => it.address) : undefined,
    group: multicastGroup?.value,
    checksSource: checksUnicastSource.value ?? false,
  };
}

function trackerOf(
  { kind, name, weight, isReversed, at }: NodeTracker,
  lineOf: NodeSource['lineOf'],
): Tracker {
  return { kind, name, weight: weight.value ?? 0, isReversed, at: lineOf(weight.origin ?? at) };
}

function linesOf(it: NodeInstance, lineOf: NodeSource['lineOf']): Instance['lines'] {
  const [address] = it.addresses;
  const [peer] = it.peers;
  const lines: Partial<Record<keyof Instance['lines'], Line>> = { instance: lineOf(it.at) };
  const put = (aspect: keyof Instance['lines'], origin: Origin | undefined): void => {
    if (origin) lines[aspect] = lineOf(origin);
  };
  put('priority', it.priority.origin);
  put('interval', it.advertInterval.origin);
  put('version', it.version.origin);
  put('authentication', it.authentication.password?.origin ?? it.authentication.at);
  put('addresses', address?.at);
  put('router-id', it.vrid?.origin);
  put('transport', peer?.at ?? it.multicastGroup?.origin);
  put('preemption', it.nopreempt.origin);
  put('delay', it.preemptDelay.origin);
  return lines;
}

/** Tells adverts that are signed alike from others without showing a password. */
class Signatures {
  private readonly passwords = new Map<string, number>();

  of({ authentication: { type, password } }: NodeInstance): string {
    if (type.value === undefined || type.value === 'none') return 'none';
    const text = password?.value ?? '';
    const known = this.passwords.get(text) ?? this.passwords.size;
    this.passwords.set(text, known);
    return `${type.value} ${known}`;
  }
}
