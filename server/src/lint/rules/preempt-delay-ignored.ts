/** A wait that never takes place. */
import { instanceOf, isOwner } from '../../model/vrrp-instance.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const preemptDelayIgnored = defineRule({
  id: 'preempt-delay-ignored',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['preempt_delay'] },
  title: { en: "'preempt_delay' has no effect", zh: '“preempt_delay”不起作用' },
  why: {
    en: 'The delay holds back a node with a higher priority before it takes the addresses over. With `state MASTER` it is not to wait, and with `nopreempt` it never takes over from a living master; keepalived reports the delay in both cases and drops it. The address then returns before the services on the node are ready, or stays away.',
    zh: '该延迟让优先级更高的节点在接管虚拟 IP 之前先等待。写了 `state MASTER` 就不等待，写了 `nopreempt` 则从不抢占正常的 MASTER；两种情况下 keepalived 都会报告并忽略该延迟。结果是服务尚未就绪地址就已回来，或者一直不回来。',
  },
  messages: {
    master: {
      en: "'preempt_delay' is dropped with 'state MASTER': the address returns here without the delay",
      zh: '“state MASTER”下“preempt_delay”无效：虚拟 IP 不经延迟就回到本节点',
      advice: { en: "Use 'state BACKUP'.", zh: '请改为“state BACKUP”。' },
    },
    nopreempt: {
      en: "'preempt_delay' is dropped with 'nopreempt', which never takes the address back",
      zh: '“nopreempt”从不抢回虚拟 IP，“preempt_delay”因此无效',
      advice: { en: 'Keep one of the two.', zh: '请只保留其一。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    priority 150
    preempt_delay 60
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
    preempt_delay 60
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
    const [word, value] = instance.statements.get('preempt_delay') ?? [];
    if (!word || !value?.isKnown || !(Number(value.text) > 0)) return;
    const { nopreempt, state, statements } = instance;
    const is = statements.get('state')?.[1];
    const isMaster = state === 'MASTER' || (state === undefined && isOwner(instance));
    if (isMaster) {
      report({
        message: 'master',
        span: word.span,
        args: {},
        ...(is?.text === 'MASTER' && { spans: [is.span] }),
      });
    } else if (nopreempt) report({ message: 'nopreempt', span: word.span, args: {} });
  },
});

/** Safe, as the author visibly wants the delay; without a priority the state would make the node the owner. */
function fixes({ finding }: FixContext): readonly RuleFix[] {
  const [span] = finding.spans ?? [];
  if (!span) return [];
  const title = { en: "Change to 'state BACKUP'", zh: '改为“state BACKUP”' };
  return [{ title, safe: true, edits: [{ span, newText: 'BACKUP' }] }];
}
