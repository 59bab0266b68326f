/** A range that runs downwards, or a network with host bits. */

import { partsOfAddress } from '../../model/virtual-address.ts';
import { serverGroupOf } from '../../model/virtual-group.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { defineRule } from '../rule.ts';

export const wrongAddressRange = defineRule({
  id: 'wrong-address-range',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  blocks: ['virtual_server_group'],
  title: { en: 'A range of addresses is none', zh: '地址段不成立' },
  why: {
    en: 'keepalived reports a range whose end is not behind its start, and a network whose address is not the first of it, and drops the entry: none of the addresses is served.',
    zh: '地址段的末尾不在开头之后，或网络地址不是该网络的第一个地址时，keepalived 会报告并丢弃这个条目：其中的地址都得不到服务。',
  },
  messages: {
    order: {
      en: 'The range {range} ends before it begins; keepalived drops it',
      zh: '地址段 {range} 的末尾在开头之前；keepalived 会丢弃它',
    },
    single: {
      en: 'The range {range} holds no more than one address; keepalived drops it',
      zh: '地址段 {range} 最多只有一个地址；keepalived 会丢弃它',
    },
    host: {
      en: '{range} is not the first address of a /{bits} network; keepalived drops it',
      zh: '{range} 不是 /{bits} 网络的第一个地址；keepalived 会丢弃它',
    },
  },
  examples: [
    {
      bad: `virtual_server_group web {
    192.0.2.30-10 80
}
`,
      good: `virtual_server_group web {
    192.0.2.10-30 80
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { address } of serverGroupOf(segment, block).addresses) {
      const { text: range, span } = address;
      const slash = range.indexOf('/');
      const bits = slash >= 0 ? range.slice(slash + 1) : '';
      if (
        slash >= 0
          ? hasHostBits(range.slice(0, slash), Number(bits))
          : range.includes('-') && isDownwards(range)
      ) {
        report({ message: slash >= 0 ? 'host' : wordingOf(range), span, args: { range, bits } });
      }
    }
  },
});

function hasHostBits(address: string, length: number): boolean {
  const family = familyOf(address);
  if (!family) return false;
  const size = family === 'inet' ? 8 : 16;
  return partsOfAddress(address, family).some((part, index) => {
    const kept = Math.min(Math.max(length - index * size, 0), size);
    return part % 2 ** (size - kept) !== 0;
  });
}

/** A full end may be equal to the start; that of the last part alone may not. */
function isDownwards(range: string): boolean {
  const order = orderOf(range);
  return order < 0 || (order === 0 && !hasFullEnd(range));
}

function wordingOf(range: string): string {
  return orderOf(range) < 0 ? 'order' : 'single';
}

function hasFullEnd(range: string): boolean {
  return familyOf(range.slice(range.indexOf('-') + 1)) !== undefined;
}

/** Below zero if the end is before the start. */
function orderOf(range: string): number {
  const dash = range.indexOf('-');
  const start = range.slice(0, dash);
  const end = range.slice(dash + 1);
  const family = familyOf(start);
  if (!family) return 1;
  const from = partsOfAddress(start, family);
  if (familyOf(end) !== family) return Number.parseInt(end, family === 'inet' ? 10 : 16) - (from.at(-1) ?? 0);
  const to = partsOfAddress(end, family);
  const at = to.findIndex((part, index) => part !== from[index]);
  return at < 0 ? 0 : (to[at] ?? 0) - (from[at] ?? 0);
}
