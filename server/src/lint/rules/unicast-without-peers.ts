/** Unicast that has nobody to send to. */
import { hasEntries } from '../../config/quick-look.ts';
import { childrenNamed } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { UNICAST } from '../../model/vrrp-instance.ts';
import { instancesIn } from '../../model/vrrp-mode.ts';
import { defineRule } from '../rule.ts';

export const unicastWithoutPeers = defineRule({
  id: 'unicast-without-peers',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['unicast_ttl', ...UNICAST] },
  concerns: (segment, block) => !childrenNamed(block, 'unicast_peer').some((it) => hasEntries(segment, it)),
  needsWhole: true,
  title: { en: 'Unicast without peers', zh: '单播却没有对端' },
  why: {
    en: 'Only `unicast_peer` entries make an instance send by unicast. With `unicast_src_ip` or another unicast keyword alone keepalived calls the configuration deprecated and sends to the multicast group, where networks that need unicast often lose it: both nodes become MASTER. From 2.2.5 `unicast_fault_no_peer` makes it FAULT instead.',
    zh: '只有 `unicast_peer` 中的条目才会让实例改用单播。只写 `unicast_src_ip` 等单播关键字时，keepalived 提示该用法已弃用，并向组播组发送；需要单播的网络往往丢弃组播，于是两边都成为 MASTER。2.2.5 起写 `unicast_fault_no_peer` 则改为进入 FAULT。',
  },
  messages: {
    keyword: {
      en: "'{keyword}' without a peer in 'unicast_peer': keepalived sends by multicast",
      zh: '有“{keyword}”，但“unicast_peer”中没有对端：keepalived 会用组播发送',
      advice: { en: 'List the other nodes there.', zh: '请在其中列出其他节点。' },
      severity: 'warning',
    },
    ttl: {
      en: "'unicast_ttl' without a peer in 'unicast_peer': keepalived resets it",
      zh: '有“unicast_ttl”，但“unicast_peer”中没有对端：keepalived 会重置它',
      advice: { en: 'List the other nodes there.', zh: '请在其中列出其他节点。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_src_ip 192.0.2.1
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
  check(view, report) {
    for (const { placed, instance } of instancesIn(view)) {
      const { unicastBy, statements, hasPeerEntry } = instance;
      if (hasPeerEntry || isTold(placed.segment, 'unicast_peer', instance.head)) continue;
      const ttl = statements.get('unicast_ttl')?.[0];
      if (ttl) report({ message: 'ttl', at: { placed, span: ttl.span }, args: {} });
      if (!unicastBy || statements.has('unicast_fault_no_peer')) continue;
      report({ message: 'keyword', at: { placed, span: unicastBy.span }, args: { keyword: unicastBy.text } });
    }
  },
});
