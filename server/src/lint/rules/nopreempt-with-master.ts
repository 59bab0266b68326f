/** A node that cannot hold back. */
import { instanceOf, isOwner } from '../../model/vrrp-instance.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const nopreemptWithMaster = defineRule({
  id: 'nopreempt-with-master',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['nopreempt'] },
  title: { en: "'nopreempt' together with 'state MASTER'", zh: '“nopreempt”与“state MASTER”同用' },
  why: {
    en: '`state MASTER` says that this node is meant to have the addresses, and priority 255 that it owns them. keepalived reports `nopreempt` beside either and drops it, which shows only after a repair: the node takes the addresses back within seconds of its start, and connections break a second time.',
    zh: '`state MASTER` 表示虚拟 IP 本该在这个节点上，优先级 255 表示它就是地址拥有者。与其中之一同写时，keepalived 会报告并忽略 `nopreempt`，要到修复之后才看得出：节点启动后几秒内就抢回虚拟 IP，连接第二次中断。',
  },
  messages: {
    master: {
      en: "'nopreempt' is dropped with 'state MASTER': the address returns here after a reboot",
      zh: '“state MASTER”下“nopreempt”无效：本节点重启后会抢回虚拟 IP',
      advice: { en: "Use 'state BACKUP'.", zh: '请改为“state BACKUP”。' },
    },
    owner: {
      en: "'nopreempt' is dropped with priority 255: the address returns here after a reboot",
      zh: '优先级 255 下“nopreempt”无效：本节点重启后会抢回虚拟 IP',
      advice: { en: 'Use a priority below 255.', zh: '请使用小于 255 的优先级。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    priority 150
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state BACKUP
    priority 150
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
  check(segment, block, report) {
    const instance = instanceOf(segment, block);
    const { nopreempt, state, statements } = instance;
    const word = nopreempt?.[0];
    if (!word) return;
    const value = statements.get('state')?.[1];
    if (state === 'MASTER') {
      report({
        message: 'master',
        span: word.span,
        args: {},
        ...(value?.text === 'MASTER' && { spans: [value.span] }),
      });
    } else if (isOwner(instance)) report({ message: 'owner', span: word.span, args: {} });
  },
});

/** Safe, as the author visibly wants no preemption; without a priority the state would make the node the owner. */
function fixes({ finding }: FixContext): readonly RuleFix[] {
  const [span] = finding.spans ?? [];
  if (!span) return [];
  const title = { en: "Change to 'state BACKUP'", zh: '改为“state BACKUP”' };
  return [{ title, safe: true, edits: [{ span, newText: 'BACKUP' }] }];
}
