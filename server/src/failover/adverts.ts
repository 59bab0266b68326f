/** Who hears an advert, and who takes it. */
import { memo } from '../base/memo.ts';
import type { RunningInstance, World } from './running.ts';
import { aroundOf } from './running.ts';
import type { Aspect, Instance } from './state.ts';

/** Why an advert of `from` does not count for `to`; undefined if it does. */
export function refusal(
  world: World,
  from: RunningInstance,
  to: RunningInstance,
): Aspect | 'silent' | undefined {
  if (!isConnected(world, from, to)) return 'silent';
  return deafness(from, to) ?? rejection(world, from, to);
}

export function isConnected(world: World, from: RunningInstance, to: RunningInstance): boolean {
  return (
    from.node.isOn && to.node.isOn && !isCut(world, from, to) && hasLink(world, from) && hasLink(world, to)
  );
}

export function isCut({ cuts, nodes }: World, from: RunningInstance, to: RunningInstance): boolean {
  return cuts.size > 0 && cuts.has(from.node.index * nodes.length + to.node.index);
}

function hasLink(world: World, { node, program: { link } }: RunningInstance): boolean {
  return link === undefined || !aroundOf(world, node).linksDown.has(link);
}

/** Why the advert does not get there at all. */
function deafness(from: RunningInstance, to: RunningInstance): Aspect | undefined {
  if (from.program.vrid !== to.program.vrid || from.program.family !== to.program.family) return 'router-id';
  const { transport: sent } = from.program;
  const { transport: own } = to.program;
  if ((sent.peers === undefined) !== (own.peers === undefined)) return 'transport';
  if (!sent.peers || !own.peers) return sent.group === own.group ? undefined : 'transport';
  if (!mayBeAmong(own.source, sent.peers, sent.source)) return 'transport';
  return own.checksSource && !mayBeAmong(sent.source, own.peers, own.source) ? 'transport' : undefined;
}

/** An address that is taken from the interface may be any but that of the other end. */
function mayBeAmong(
  address: string | undefined,
  peers: readonly string[],
  other: string | undefined,
): boolean {
  return address === undefined ? peers.some((it) => it !== other) : peers.includes(address);
}

/** As vrrp_check_packet() in vrrp.c. */
function rejection(world: World, from: RunningInstance, to: RunningInstance): Aspect | undefined {
  const sent = from.program;
  const own = to.program;
  if (sent.version !== own.version) return 'version';
  if (sent.authentication !== own.authentication) return 'authentication';
  if (own.version === 2 && sent.interval !== own.interval) return 'interval';
  const isTrusted = own.skipsAddressCheck && to.state === 'BACKUP' && to.knownMaster === from;
  const isChecked = world.cluster.rejectsOtherAddresses && !isTrusted;
  return isChecked && !isSameSet(sent.addresses, own.addresses) ? 'addresses' : undefined;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && b.every((it) => a.includes(it)));
}

/** False if one of the addresses is taken from the interface. */
export function knowsSources(from: RunningInstance, to: RunningInstance): boolean {
  return [from, to].every((it) => it.program.transport.source !== undefined);
}

/** Whether the sender's address is the higher one: above 0. Where it is not known, the nodes' order stands for it. */
export function compareSources(from: RunningInstance, to: RunningInstance): number {
  const [a, b] = [from, to].map((it) => it.program.transport.source);
  if (a === undefined || b === undefined || a === b) return from.node.index - to.node.index;
  const left = numbersOf(from.program);
  const right = numbersOf(to.program);
  for (const [index, it] of left.entries()) {
    const difference = it - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Of the source address as canonicalAddress() spells it. */
const numbersOf = memo(({ transport: { source = '' } }: Instance): readonly number[] =>
  source.includes(':')
    ? source.split(':').map((it) => Number.parseInt(it, 16))
    : source.split('.').map(Number),
);
