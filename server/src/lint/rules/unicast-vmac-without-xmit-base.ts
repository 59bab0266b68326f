/** Unicast adverts that need the real interface. */
import { instanceOf } from '../../model/vrrp-instance.ts';
import { isInRelease } from '../../schema/target.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const unicastVmacWithoutXmitBase = defineRule({
  id: 'unicast-vmac-without-xmit-base',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['use_vmac', 'use_ipvlan'] },
  title: { en: 'Unicast through a virtual MAC', zh: '经虚拟 MAC 发送单播' },
  why: {
    en: 'Unicast adverts cannot leave through the virtual MAC interface, whose address every node shares. keepalived switches `vmac_xmit_base` on by itself and reports it; the configuration test then ends with status 5, which stops reloads that are checked first. 2.1 drops the virtual MAC instead.',
    zh: '各节点的虚拟 MAC 接口地址相同，单播通告无法由它发出。keepalived 会自行启用 `vmac_xmit_base` 并提示；配置测试因此返回 5，先检查再重新加载的流程会停下。2.1 则会去掉虚拟 MAC。',
  },
  messages: {
    set: {
      en: "Unicast with '{keyword}' needs 'vmac_xmit_base'; keepalived sets it and its configuration test fails",
      zh: '单播配“{keyword}”时必须有“vmac_xmit_base”；keepalived 会自行设置，配置测试不通过',
    },
    cleared: {
      en: "keepalived {target} can't send unicast from a virtual MAC; it reports that and drops '{keyword}'",
      zh: 'keepalived {target} 无法经虚拟 MAC 发送单播；它会报告并去掉“{keyword}”',
      advice: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    unicast_peer {
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
    use_vmac
    vmac_xmit_base
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
    const { statements, unicastBy, hasPeerEntry } = instanceOf(segment, block);
    const vmac = statements.get('use_vmac')?.[0] ?? statements.get('use_ipvlan')?.[0];
    if (!vmac || !unicastBy) return;
    const { release } = segment.language;
    if (!isInRelease({ since: '2.2.0' }, release)) {
      if (hasPeerEntry && isInRelease({ since: '2.1.0' }, release))
        report({ message: 'cleared', span: vmac.span, args: { keyword: vmac.text } });
      return;
    }
    if (statements.has('vmac_xmit_base') || !statements.has('interface')) return;
    report({ message: 'set', span: vmac.span, args: { keyword: vmac.text } });
  },
});

/** Safe, since the daemon does just that. */
function fixes({ finding, lineOf, indentOf }: FixContext): readonly RuleFix[] {
  if (finding.message !== 'set') return [];
  const line = lineOf(finding.span);
  const edit = { span: { ...line, start: line.end }, newText: `\n${indentOf(finding.span)}vmac_xmit_base` };
  return [{ title: { en: "Add 'vmac_xmit_base'", zh: '添加“vmac_xmit_base”' }, safe: true, edits: [edit] }];
}
