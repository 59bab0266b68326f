/** A list of peers that holds the node itself. */
import type { Block, Segment } from '../../config/block.ts';
import { mayHold } from '../../config/quick-look.ts';
import { childrenNamed, lastText } from '../../config/statements.ts';
import { canonicalAddress } from '../../model/canonical-address.ts';
import { instanceOf } from '../../model/vrrp-instance.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const ownAddressAsPeer = defineRule({
  id: 'own-address-as-peer',
  scope: 'segment',
  category: 'semantic',
  severity: 'warning',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['unicast_src_ip'] },
  title: { en: 'A node is its own peer', zh: '节点把自己列为对端' },
  why: {
    en: 'An instance sends its adverts to every `unicast_peer`. With its own address among them it talks to itself, and often a copied list lacks another node instead, which then hears nothing and becomes MASTER too. keepalived says nothing.',
    zh: '实例会向每个 `unicast_peer` 发送通告。其中有自己的地址时，它就在对自己说话；而照抄来的列表往往因此少了另一个节点，该节点收不到通告，也会成为 MASTER。keepalived 不作任何提示。',
  },
  messages: {
    self: {
      en: "{address} is the own unicast_src_ip of '{name}'; it sends its adverts to itself",
      zh: '{address} 是“{name}”自己的 unicast_src_ip；它会把通告发给自己',
      advice: { en: 'List only the other nodes.', zh: '请只列出其他节点。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.1
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
  check(segment, block, report) {
    if (!mayNameItself(segment, block)) return;
    const { name, addresses, statements } = instanceOf(segment, block);
    const own = statements.get('unicast_src_ip')?.[1];
    if (!own?.isKnown) return;
    const source = canonicalAddress(own.text);
    for (const { role, text, at } of addresses) {
      if (role === 'peer' && canonicalAddress(text) === source)
        report({ message: 'self', span: at.span, args: { address: text, name } });
    }
  },
});

/** Not safe: another node may be meant. */
function fixes(context: FixContext): readonly RuleFix[] {
  const line = context.lineOf(context.finding.span);
  return [
    { title: { en: 'Remove this peer', zh: '删除此对端' }, safe: false, edits: [deletion(context, line)] },
  ];
}

/** False if the source is an IPv4 address that stands in none of the lists. */
function mayNameItself(segment: Segment, block: Block): boolean {
  const own = lastText(segment, block, 'unicast_src_ip') ?? '';
  if (own.includes(':')) return true;
  return childrenNamed(block, 'unicast_peer').some((it) => mayHold(segment, it, own));
}
