/** Which instances of the nodes of a cluster are one virtual router. */
import type { Elector } from './clusters.ts';

/** An instance, and the number of its node. */
export interface Member<E> {
  readonly node: number;
  readonly instance: E;
}

/** Instances that hold the same addresses in turn, or were meant to; at most one of each node. */
export interface VirtualRouter<E> {
  readonly members: readonly Member<E>[];
}

/** Instances with a key in common are one router. */
type KeysOf = (instance: Elector) => readonly string[];

function routerOf({ vrid, family }: Elector): string {
  return `${vrid} ${family}`;
}

/** From what leaves no doubt to what two instances have in common that are both left. */
const WAYS: readonly KeysOf[] = [
  (it) => (it.vrid === undefined ? [] : it.addresses.map((address) => `${routerOf(it)} ${address}`)),
  (it) => it.addresses,
  (it) => (it.vrid === undefined ? [] : [`${routerOf(it)} ${it.name}`]),
  (it) => (it.vrid === undefined ? [] : [routerOf(it)]),
  // Other addresses under another VRID are another router, whatever its name.
  (it) => (it.addresses.length === 0 ? [`${it.family} ${it.name}`] : []),
];

/** `nodes` are the instances of each node. An instance that no other node has is a router of its own. */
export function virtualRouters<E extends Elector>(
  nodes: readonly (readonly E[])[],
): readonly VirtualRouter<E>[] {
  let routers: readonly VirtualRouter<E>[] = nodes.flatMap((instances, node) =>
    instances.map((instance) => ({ members: [{ node, instance }] })),
  );
  for (const keysOf of WAYS) routers = joined(routers, keysOf);
  return routers;
}

/** Joins each router to the first one before it that has a key in common with it, and none of its nodes. */
function joined<E extends Elector>(
  routers: readonly VirtualRouter<E>[],
  keysOf: KeysOf,
): readonly VirtualRouter<E>[] {
  const result: Member<E>[][] = [];
  const byKey = new Map<string, Member<E>[][]>();
  for (const { members } of routers) {
    const keys = new Set(members.flatMap(({ instance }) => keysOf(instance)));
    const found = [...keys].flatMap((key) => byKey.get(key) ?? []).find((it) => areDisjoint(it, members));
    const router = found ?? [];
    if (!found) result.push(router);
    router.push(...members);
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [router]);
      else if (!known.includes(router)) known.push(router);
    }
  }
  return result.map((members) => ({ members }));
}

function areDisjoint<E>(one: readonly Member<E>[], other: readonly Member<E>[]): boolean {
  return !one.some(({ node }) => other.some((it) => it.node === node));
}
