/** A weight where no priority can change. */

import { hasWord } from '../../config/quick-look.ts';
import { statementsOf } from '../../config/statements.ts';
import { mayOwn } from '../../model/tracking.ts';
import { instanceOf, isOwner } from '../../model/vrrp-instance.ts';
import { defineRule } from '../rule.ts';

export const weightOnAddressOwner = defineRule({
  id: 'weight-on-address-owner',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: [
    'vrrp_instance.track_interface',
    'vrrp_instance.track_script',
    'vrrp_instance.track_file',
    'vrrp_instance.track_bfd',
  ],
  when: (chunk, token) => hasWord(chunk, token, 2),
  title: { en: 'An address owner has a weighted tracker', zh: '地址拥有者带有加权跟踪项' },
  why: {
    en: 'With priority 255 an instance owns its addresses, and its priority never changes. keepalived drops every tracker with a weight there, so the failure that it was to notice changes nothing. A MASTER without a priority of its own has 255 as well. Without a weight the tracker works: failure means FAULT.',
    zh: '优先级为 255 的实例是地址拥有者，其优先级不会变化。keepalived 会丢弃其中所有带权重的跟踪项，本应由它发现的故障不会引起任何切换。没有写优先级的 MASTER 也是 255。去掉权重后跟踪项有效：失败即进入 FAULT。',
  },
  messages: {
    dropped: {
      en: "'{name}' has priority 255, which no weight changes; keepalived drops this tracker",
      zh: '“{name}”的优先级是 255，权重不起作用；keepalived 会丢弃这个跟踪项',
      advice: { en: 'Use a priority below 255, or no weight.', zh: '请使用小于 255 的优先级，或不设权重。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 255
    track_interface {
        eth1 weight -20
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 150
    track_interface {
        eth1 weight -20
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (!block.parent || !mayOwn(segment, block.parent)) return;
    const instance = instanceOf(segment, block.parent);
    if (!isOwner(instance)) return;
    for (const { words } of statementsOf(segment, block)) {
      const at = words.findIndex((it) => it.text === 'weight');
      const value = at > 0 ? words[at + 1] : undefined;
      if (!value?.isKnown || !(Math.abs(Number(value.text)) > 0)) continue;
      report({ message: 'dropped', span: value.span, args: { name: instance.name } });
    }
  },
});
