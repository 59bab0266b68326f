/** What is wrong with virtual addresses. */
import { canonicalAddress } from '../../model/canonical-address.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { checkPrefix } from '../../schema/types/prefix.ts';
import { isGroupAddress, isOfItsNetwork } from './address-kind.ts';
import { nodesIn, withoutPrefix, wordsIn } from './plan.ts';
import type { Filled } from './question.ts';
import type { Fault } from './remarks.ts';

export function noAddress(word: string): Fault {
  return { en: "'{word}' is no IP address.", zh: '“{word}”不是 IP 地址。', args: { word } };
}

/** More do not fit into an advert. */
const MAX_ADDRESSES = 20;

export function checkVirtual(filled: Filled, text: string): Fault | undefined {
  const words = wordsIn(text);
  if (words.length === 0)
    return { en: 'Write an address, such as 192.0.2.10/24.', zh: '请填写地址，如 192.0.2.10/24。' };
  if (words.length > MAX_ADDRESSES) {
    return { en: 'At most {max} addresses.', zh: '最多 {max} 个地址。', args: { max: MAX_ADDRESSES } };
  }
  const wrong = words.map((it) => checkVirtualWord(it, filled)).find((it) => it !== undefined);
  return wrong ?? checkTogether(words) ?? checkPrefixes(words);
}

function checkVirtualWord(word: string, { nodes }: Filled): Fault | undefined {
  if (checkPrefix(word) !== undefined) return noAddress(word);
  const address = withoutPrefix(word);
  const key = canonicalAddress(address);
  const owner = nodesIn(nodes).find((it) => it.addresses.some((own) => canonicalAddress(own) === key));
  if (owner) {
    return {
      en: "{address} is {node}'s own address. A virtual address belongs to no node: it moves to whichever node is MASTER.",
      zh: '{address} 是 {node} 自己的地址；虚拟 IP 不属于任何节点，由当前的 MASTER 持有。',
      args: { address, node: owner.name },
    };
  }
  return isGroupAddress(address) || isOfItsNetwork(word) ? notHeld(word) : undefined;
}

export function notHeld(word: string): Fault {
  return {
    en: '{word} is no address that a node can hold.',
    zh: '{word} 不是节点可以持有的地址。',
    args: { word },
  };
}

function checkTogether(words: readonly string[]): Fault | undefined {
  const keys = words.map((it) => canonicalAddress(withoutPrefix(it)));
  const twice = words.find((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  if (twice !== undefined) {
    return {
      en: '{address} stands there twice.',
      zh: '{address} 写了两次。',
      args: { address: withoutPrefix(twice) },
    };
  }
  if (new Set(keys.map(familyOf)).size > 1) {
    return {
      en: 'An instance has IPv4 or IPv6 addresses, not both.',
      zh: '一个实例的地址只能全为 IPv4 或全为 IPv6。',
    };
  }
  return undefined;
}

function checkPrefixes(words: readonly string[]): Fault | undefined {
  const bare = words.find((it) => !it.includes('/'));
  if (bare === undefined) return undefined;
  return {
    en: 'No prefix: keepalived would use /{length}.',
    zh: '未写前缀，将按 /{length} 处理。',
    args: { length: bare.includes(':') ? 128 : 32 },
    isWarning: true,
  };
}

export function checkInside({ address, inside }: Filled): Fault | undefined {
  const outside = new Set(wordsIn(address).map((it) => canonicalAddress(withoutPrefix(it))));
  const twice = wordsIn(inside).find((it) => outside.has(canonicalAddress(withoutPrefix(it))));
  if (twice === undefined) return undefined;
  return {
    en: '{address} is the address outside.',
    zh: '{address} 是外侧地址。',
    args: { address: withoutPrefix(twice) },
  };
}
