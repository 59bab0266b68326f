/** What is wrong with the list of nodes. */
import { canonicalAddress } from '../../model/canonical-address.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { isGroupAddress } from './address-kind.ts';
import { noAddress, notHeld } from './check-addresses.ts';
import { nodesIn } from './plan.ts';
import type { Fault } from './remarks.ts';

const MAX_NODES = 8;
const NODE_NAME = /^[A-Za-z0-9][\w.-]{0,62}$/;

export function checkNodes(text: string): Fault | undefined {
  const nodes = nodesIn(text);
  if (nodes.length < 2) {
    return {
      en: 'A cluster has two nodes or more, with commas between them: node-a 192.0.2.1, node-b 192.0.2.2',
      zh: '集群至少有两个节点，以逗号分隔：node-a 192.0.2.1, node-b 192.0.2.2',
    };
  }
  if (nodes.length > MAX_NODES) {
    return { en: 'At most {max} nodes.', zh: '最多 {max} 个节点。', args: { max: MAX_NODES } };
  }
  const names = new Set<string>();
  const holders = new Map<string, string>();
  for (const { name, addresses } of nodes) {
    const wrong = checkNodeName(name, names) ?? checkNodeAddresses(name, addresses, holders);
    if (wrong) return wrong;
  }
  return undefined;
}

function checkNodeName(name: string, names: Set<string>): Fault | undefined {
  if (!NODE_NAME.test(name)) {
    return {
      en: "'{name}' is no name of a node: letters, digits, '-', '.' and '_', as it becomes a folder.",
      zh: '“{name}”不能作为节点名：节点名也是文件夹名，只用字母、数字、“-”、“.”和“_”。',
      args: { name },
    };
  }
  // Some disks do not tell capitals from small letters.
  const key = name.toLowerCase();
  if (names.has(key))
    return { en: 'Two nodes are called {name}.', zh: '有两个节点都叫 {name}。', args: { name } };
  names.add(key);
  return undefined;
}

function checkNodeAddresses(
  name: string,
  addresses: readonly string[],
  holders: Map<string, string>,
): Fault | undefined {
  for (const address of addresses) {
    if (familyOf(address) === undefined) return noAddress(address);
    if (isGroupAddress(address)) return notHeld(address);
    const key = canonicalAddress(address);
    const other = holders.get(key);
    if (other !== undefined) {
      return {
        en: '{name} has the same address as {other}.',
        zh: '{name} 与 {other} 地址相同。',
        args: { name, other },
      };
    }
    holders.set(key, name);
  }
  return undefined;
}
