/** An instance that no other node can find. */

import { isTold } from '../../model/told.ts';
import { instancesIn } from '../../model/vrrp-mode.ts';
import { defineRule } from '../rule.ts';

export const missingVirtualRouterId = defineRule({
  id: 'missing-virtual-router-id',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  lacking: { vrrp_instance: [['virtual_router_id']] },
  needsWhole: true,
  title: { en: 'An instance has no VRID', zh: '实例没有 VRID' },
  why: {
    en: 'Nodes find each other by the VRID in their adverts. keepalived gives an instance none by itself: without `virtual_router_id` it refuses to run VRRP at all, so this node serves none of its addresses, those of correct instances included. At a reload with the configuration checked first, the old configuration stays.',
    zh: '各节点靠通告中的 VRID 找到彼此。keepalived 不会自行给出 VRID：缺少 `virtual_router_id` 时完全不运行 VRRP，本节点不提供任何虚拟 IP，写对的实例也一样。若重新加载前先检查配置，则保留旧配置。',
  },
  messages: {
    absent: {
      en: "'{name}' has no virtual_router_id; keepalived does not start VRRP",
      zh: '“{name}”没有 virtual_router_id；keepalived 不会启动 VRRP',
      advice: {
        en: 'Add a number from 1 to 255, the same on all nodes.',
        zh: '请添加 1 到 255 的值，各节点相同。',
      },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(view, report) {
    for (const { placed, instance } of instancesIn(view)) {
      const { name, head, statements } = instance;
      if (name === '' || statements.has('virtual_router_id')) continue;
      if (isTold(placed.segment, 'virtual_router_id', head)) continue;
      report({ message: 'absent', at: { placed, span: head }, args: { name } });
    }
  },
});
