/** An instance that does not know where to send. */

import { lastText } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import type { Instance } from '../../model/vrrp-instance.ts';
import { instancesIn } from '../../model/vrrp-mode.ts';
import type { Version } from '../../schema/define.ts';
import { isInRelease } from '../../schema/target.ts';
import { defineRule } from '../rule.ts';

function messageFor({ unicastBy, addresses, hasUnknownAddress }: Instance): 'absent' | 'source' | undefined {
  if (!unicastBy) return 'absent';
  return hasUnknownAddress || addresses.some((it) => it.role === 'source') ? undefined : 'source';
}

/** These releases look for peers where they have not been counted yet: chk_min_cfg() in vrrp.c. */
function isWantedForUnicast(release: Version): boolean {
  return isInRelease({ since: '2.2.5', removed: '2.2.8' }, release);
}

export const missingInterface = defineRule({
  id: 'missing-interface',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  concerns: (segment, block) => (lastText(segment, block, 'interface') ?? 'lo') === 'lo',
  needsWhole: true,
  title: { en: 'An instance has no interface', zh: '实例没有接口' },
  why: {
    en: 'An instance sends its adverts through one interface and puts its addresses there. Without one keepalived refuses to run VRRP at all, so this node serves none of its addresses. Only a unicast instance can do without (except in 2.2.5 to 2.2.7), if `unicast_src_ip` tells where its adverts come from and every address names a device.',
    zh: '实例通过一个接口发送通告，并把虚拟 IP 配在上面。没有接口时，keepalived 完全不运行 VRRP，本节点不提供任何虚拟 IP。只有单播实例可以不写（2.2.5 到 2.2.7 除外），但要用 `unicast_src_ip` 给出通告的源地址，且每个虚拟 IP 都要指明设备。',
  },
  messages: {
    release: {
      en: "'{name}' has no interface, which keepalived {target} wants for unicast, too; it does not start VRRP",
      zh: '“{name}”没有接口，而 keepalived {target} 的单播也需要接口；它不会启动 VRRP',
      advice: { en: "Add 'interface'.", zh: '请添加“interface”。' },
    },
    absent: {
      en: "'{name}' has no interface; keepalived does not start VRRP",
      zh: '“{name}”没有接口；keepalived 不会启动 VRRP',
      advice: { en: "Add 'interface'.", zh: '请添加“interface”。' },
    },
    loopback: {
      en: "lo is the loopback, which keepalived refuses, so '{name}' has no interface and VRRP does not start",
      zh: 'keepalived 不接受环回接口 lo，“{name}”因此没有接口，VRRP 不会启动',
      advice: { en: 'Name the interface towards the other nodes.', zh: '请写通向其他节点的接口。' },
    },
    source: {
      en: "'{name}' uses unicast without interface and source address; keepalived does not start VRRP",
      zh: '“{name}”用单播，却没有接口和源地址；keepalived 不会启动 VRRP',
      advice: { en: "Add 'interface' or 'unicast_src_ip'.", zh: '请添加“interface”或“unicast_src_ip”。' },
    },
    vmac: {
      en: "'{name}' has '{keyword}' but no interface to put it on; keepalived drops it",
      zh: '“{name}”有“{keyword}”却没有接口；keepalived 会忽略它',
      advice: { en: "Add 'interface'.", zh: '请添加“interface”。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    virtual_router_id 42
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
      const link = statements.get('interface')?.[1];
      if (link?.text === 'lo')
        report({ message: 'loopback', at: { placed, span: link.span }, args: { name } });
      if (name === '' || statements.has('interface') || isTold(placed.segment, 'interface', head)) continue;
      const message = messageFor(instance) ?? (isWantedForUnicast(view.release) ? 'release' : undefined);
      const vmac = statements.get('use_vmac')?.[0] ?? statements.get('use_ipvlan')?.[0];
      if (message) report({ message, at: { placed, span: head }, args: { name } });
      else if (vmac)
        report({ message: 'vmac', at: { placed, span: vmac.span }, args: { name, keyword: vmac.text } });
    }
  },
});
