/** An instance with nothing to move. */
import { hasEntries } from '../../config/quick-look.ts';
import { isTold } from '../../model/told.ts';
import { defaultsIn, instancesIn, isStrict } from '../../model/vrrp-mode.ts';
import { defineRule } from '../rule.ts';

export const noVirtualAddress = defineRule({
  id: 'no-virtual-address',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['global_defs', 'vrrp_instance'],
  concerns: (segment, block) =>
    !block.children.some((it) => it.directive.keyword === 'virtual_ipaddress' && hasEntries(segment, it)),
  needsWhole: true,
  title: { en: 'An instance has no virtual address', zh: '实例没有虚拟 IP' },
  why: {
    en: 'An instance exists to move addresses, and one without any elects a master for nothing. Under version 2 keepalived warns and goes on; under version 3 or in strict mode it stops there and does not start VRRP. Addresses in `virtual_ipaddress_excluded` do not count. From 2.2.8 `no_virtual_ipaddress` says that none is meant.',
    zh: '实例的用处就是让地址漂移；一个地址也没有，选举出 MASTER 也毫无意义。第 2 版下 keepalived 告警后继续；第 3 版或严格模式下到此为止，不启动 VRRP。`virtual_ipaddress_excluded` 中的地址不算。2.2.8 起可用 `no_virtual_ipaddress` 表明确实不要地址。',
  },
  messages: {
    absent: {
      en: "'{name}' has no virtual address; keepalived warns, or refuses VRRP under version 3 or strict mode",
      zh: '“{name}”没有虚拟 IP；keepalived 会告警，第 3 版或严格模式下拒绝启动 VRRP',
      advice: { en: "Add 'virtual_ipaddress'.", zh: '请添加“virtual_ipaddress”。' },
    },
    strict: {
      en: "Strict mode drops 'no_virtual_ipaddress', and '{name}' has no virtual address; keepalived does not start VRRP",
      zh: '严格模式会忽略“no_virtual_ipaddress”，而“{name}”没有虚拟 IP；keepalived 不会启动 VRRP',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
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
    const defaults = defaultsIn(view);
    for (const { placed, instance } of instancesIn(view)) {
      const { name, head, statements, hasAddressEntry } = instance;
      if (name === '' || hasAddressEntry) continue;
      const allowed = statements.get('no_virtual_ipaddress')?.[0];
      if (allowed) {
        if (isStrict(instance, defaults))
          report({ message: 'strict', at: { placed, span: allowed.span }, args: { name } });
      } else if (!isTold(placed.segment, 'virtual_ipaddress', head)) {
        report({ message: 'absent', at: { placed, span: head }, args: { name } });
      }
    }
  },
});
