/** An address that is listed twice. */
import { mayRepeatAddress } from '../../config/quick-look.ts';
import { canonicalAddress } from '../../model/canonical-address.ts';
import { type InstanceAddress, instanceOf } from '../../model/vrrp-instance.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

const ADDRESS_LISTS: ReadonlySet<string> = new Set([
  'virtual_ipaddress',
  'virtual_ipaddress_excluded',
  'unicast_peer',
]);

const LISTS: ReadonlySet<string> = new Set(['vip', 'peer']);

/** As vip_is_duplicate() in vrrp_data.c: an excluded address may be a virtual one of another device. */
function keyOf({ role, text }: InstanceAddress): string {
  return `${role === 'peer' ? 'peer' : 'address'} ${canonicalAddress(text)}`;
}

function deviceOf({ words }: InstanceAddress): string {
  const at = words.findIndex((it) => it.text === 'dev');
  return at < 0 ? '' : (words[at + 1]?.text ?? '');
}

export const duplicateAddress = defineRule({
  id: 'duplicate-address',
  scope: 'segment',
  category: 'duplicate',
  severity: 'error',
  since: '2.3.3',
  blocks: ['vrrp_instance'],
  title: { en: 'An address stands twice in an instance', zh: '同一地址在实例中出现两次' },
  why: {
    en: 'keepalived keeps the first entry of an address and drops the second with its options, so a device or label given there is lost. Often one of the two was meant to be another address, which now nobody serves, or another peer, which now hears nothing. Up to 2.3.2 it says nothing, keeps both, and each advert carries the address twice or is sent twice.',
    zh: 'keepalived 保留先出现的条目，后一个连同其选项一起丢弃，写在那里的设备或标签也就没有了。其中之一往往本应是别的地址，现在却无人提供；或者本应是别的对端，现在却收不到通告。到 2.3.2 为止没有任何提示，两个条目都会保留，通告中该地址出现两次，或者通告发送两次。',
  },
  messages: {
    address: {
      en: '{address} already stands in line {line}; keepalived drops this entry',
      zh: '{address} 已写在第 {line} 行；keepalived 会丢弃这个条目',
      before: {
        en: '{address} already stands in line {line}; adverts list it twice',
        zh: '{address} 已写在第 {line} 行；通告会把它列出两次',
      },
    },
    peer: {
      en: 'Peer {address} already stands in line {line}; keepalived drops this entry',
      zh: '对端 {address} 已写在第 {line} 行；keepalived 会丢弃这个条目',
      before: {
        en: 'Peer {address} already stands in line {line}; it gets each advert twice',
        zh: '对端 {address} 已写在第 {line} 行；每个通告它都会收到两次',
      },
    },
  },
  related: { en: 'also here', zh: '另见此处' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.11/24
    }
}
`,
    },
  ],
  fixes,
  check(segment, block, report) {
    const lists = block.children.filter(({ directive }) => ADDRESS_LISTS.has(directive.keyword));
    if (!mayRepeatAddress(segment, lists)) return;
    const { addresses, family } = instanceOf(segment, block);
    const own = family === 6 ? 'inet6' : 'inet';
    const seen = new Map<string, InstanceAddress>();
    for (const it of addresses) {
      if (it.role !== 'excluded' && (it.family !== own || !LISTS.has(it.role))) continue;
      const key = keyOf(it);
      const known =
        (it.role === 'excluded' ? undefined : seen.get(key)) ?? seen.get(`${key} ${deviceOf(it)}`);
      if (known) {
        const message = it.role === 'peer' ? 'peer' : 'address';
        const { span } = known.at;
        report({
          message,
          span: it.at.span,
          args: { address: it.text },
          lines: { line: span },
          spans: [span],
        });
      } else {
        if (it.role !== 'excluded') seen.set(key, it);
        if (it.role !== 'peer') seen.set(`${key} ${deviceOf(it)}`, it);
      }
    }
  },
});

function fixes(context: FixContext): readonly RuleFix[] {
  const line = context.lineOf(context.finding.span);
  const title = { en: 'Remove this entry', zh: '删除此条目' };
  return [{ title, safe: false, edits: [deletion(context, line)] }];
}
