/** A tracked interface that is tracked anyway. */
import { mayHold } from '../../config/quick-look.ts';
import { lastValue, nameOf, statementsOf } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const ownInterfaceTracked = defineRule({
  id: 'own-interface-tracked',
  scope: 'segment',
  category: 'semantic',
  // keepalived says it only where the machine has the interface.
  severity: 'warning',
  blocks: ['vrrp_instance.track_interface'],
  title: { en: 'An instance tracks its own interface', zh: '实例跟踪自己的接口' },
  why: {
    en: 'The interface of an instance is tracked without being listed: if it goes down, the instance is FAULT. keepalived reports the entry and drops it, its weight included, and the configuration test ends with status 5. To lower the priority only, `dont_track_primary` is needed as well, and another interface to track.',
    zh: '实例自己的接口不必列出就会被跟踪：接口断开时实例进入 FAULT。keepalived 会提示并丢弃该条目，连同其权重；配置测试返回 5。若只想降低优先级，还需写 `dont_track_primary`，并跟踪另一个接口。',
  },
  messages: {
    own: {
      en: "{link} is the interface of '{name}', which keepalived tracks anyway; it drops this entry",
      zh: '{link} 是“{name}”自己的接口，本来就会跟踪；keepalived 会丢弃这个条目',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth0
        eth1
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth1
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
    if (!block.parent) return;
    const link = lastValue(segment, block.parent, 'interface');
    if (!link?.isKnown || !mayHold(segment, block, link.text)) return;
    const name = nameOf(segment, block.parent)?.text ?? '';
    for (const { words } of statementsOf(segment, block)) {
      const [word] = words;
      if (word?.isKnown && word.text === link.text)
        report({ message: 'own', span: word.span, args: { link: word.text, name } });
    }
  },
});

/** Safe, since the daemon drops it too. */
function fixes(context: FixContext): readonly RuleFix[] {
  const line = context.lineOf(context.finding.span);
  return [
    { title: { en: 'Remove this line', zh: '删除此行' }, safe: true, edits: [deletion(context, line)] },
  ];
}
