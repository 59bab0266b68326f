/** Settings that depend on a virtual MAC. */
import { instanceOf } from '../../model/vrrp-instance.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const vmacSettingIgnored = defineRule({
  id: 'vmac-setting-ignored',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['vmac_xmit_base', 'promote_secondaries'] },
  title: { en: 'A setting does not fit the virtual MAC', zh: '设置与虚拟 MAC 不符' },
  why: {
    en: '`vmac_xmit_base` means something only with `use_vmac`; `promote_secondaries` is switched on for every virtual MAC interface anyway. keepalived drops the setting, and its configuration test ends with status 5, which stops reloads that are checked first.',
    zh: '`vmac_xmit_base` 只有与 `use_vmac` 同用才有意义；虚拟 MAC 接口本来就总会启用 `promote_secondaries`。keepalived 会忽略该设置，配置测试返回 5，先检查再重新加载的流程会停下。',
  },
  messages: {
    base: {
      en: "'vmac_xmit_base' has no effect without 'use_vmac'; keepalived drops it",
      zh: '没有“use_vmac”，“vmac_xmit_base”不起作用；keepalived 会忽略它',
    },
    promote: {
      en: "'promote_secondaries' is always on with '{keyword}'; keepalived drops it",
      zh: '“{keyword}”总会启用“promote_secondaries”；keepalived 会忽略它',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    promote_secondaries
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
  check(segment, block, report) {
    const { statements } = instanceOf(segment, block);
    const vmac = statements.get('use_vmac')?.[0] ?? statements.get('use_ipvlan')?.[0];
    const base = statements.get('vmac_xmit_base')?.[0];
    if (base && !vmac) report({ message: 'base', span: base.span, args: {} });
    const promote = statements.get('promote_secondaries')?.[0];
    if (promote && vmac) report({ message: 'promote', span: promote.span, args: { keyword: vmac.text } });
  },
});

/** Safe, since the daemon drops it too. */
function fixes(context: FixContext): readonly RuleFix[] {
  const { span } = context.finding;
  return [
    { title: { en: 'Remove this line', zh: '删除此行' }, safe: true, edits: [deletion(context, span)] },
  ];
}
