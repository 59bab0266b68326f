/** Addresses that nobody can reach. */
import { lastStatement } from '../../config/statements.ts';
import type { PlacedBlock } from '../../model/block-claims.ts';
import { isTold } from '../../model/told.ts';
import { isOwner } from '../../model/vrrp-instance.ts';
import { defaultsIn, everyInstance, instancesIn, isStrict } from '../../model/vrrp-mode.ts';
import { defineRule, type PlacedSpan } from '../rule.ts';

function strictIn(blocks: readonly PlacedBlock[]): PlacedSpan | undefined {
  let found: PlacedSpan | undefined;
  for (const { placed, block } of blocks) {
    const word = lastStatement(placed.segment, block, 'vrrp_strict')?.words[0];
    if (word) found = { placed, span: word.span };
  }
  return found;
}

export const strictBlocksAddresses = defineRule({
  id: 'strict-blocks-addresses',
  scope: 'config',
  category: 'semantic',
  severity: 'warning',
  blocks: ['global_defs', 'vrrp_instance'],
  having: { vrrp_instance: ['strict_mode'] },
  title: { en: 'Strict mode blocks the virtual addresses', zh: '严格模式拦截虚拟 IP' },
  why: {
    en: 'By the RFCs only the owner of an address answers for it. In strict mode keepalived therefore puts the virtual addresses of all other instances behind firewall rules that drop what is sent to them. The failover looks right, the address stands on the interface, and yet no service behind it can be reached.',
    zh: '按 RFC，只有地址拥有者才应答发往该地址的流量。因此严格模式下，keepalived 会用防火墙规则丢弃发往其他实例虚拟 IP 的流量。切换看似正常，地址也在接口上，但其上的服务全都无法访问。',
  },
  messages: {
    blocked: {
      en: "'{strict}' without 'accept' blocks traffic to the virtual addresses: they do not even answer ping",
      zh: '“{strict}”且没有“accept”会拦截发往虚拟 IP 的流量，连 ping 也不通',
    },
  },
  examples: [
    {
      bad: `global_defs {
    vrrp_strict
    vrrp_version 3
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    vrrp_strict
    vrrp_version 3
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    accept
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(view, report) {
    const defaults = defaultsIn(view);
    let isGlobal = false;
    for (const { placed, instance } of defaults.isStrict ? everyInstance(view) : instancesIn(view)) {
      const { statements } = instance;
      if (!isStrict(instance, defaults) || !instance.hasAddressEntry || instance.priority === undefined)
        continue;
      if (isOwner(instance) || statements.has('accept') || statements.has('no_accept')) continue;
      if (isTold(placed.segment, 'accept', instance.head)) continue;
      const own = statements.get('strict_mode')?.[0];
      if (own) report({ message: 'blocked', at: { placed, span: own.span }, args: { strict: own.text } });
      else isGlobal = true;
    }
    const at = isGlobal ? strictIn(view.blocks('global_defs')) : undefined;
    if (at) report({ message: 'blocked', at, args: { strict: 'vrrp_strict' } });
  },
});
