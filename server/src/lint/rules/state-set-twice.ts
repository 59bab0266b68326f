/** A state that is not taken back. */
import { lastValue, statementsOf, type Word } from '../../config/statements.ts';
import { instanceOf } from '../../model/vrrp-instance.ts';
import { defineRule } from '../rule.ts';

export const stateSetTwice = defineRule({
  id: 'state-set-twice',
  scope: 'segment',
  category: 'duplicate',
  severity: 'error',
  blocks: ['vrrp_instance'],
  repeating: ({ keyword }) => keyword === 'state',
  title: { en: "'state BACKUP' follows 'state MASTER'", zh: '“state BACKUP”写在“state MASTER”之后' },
  why: {
    en: 'A later `state MASTER` replaces an earlier `state BACKUP`, but not the other way round: keepalived reports the second line and ignores it. The node then still counts as the preferred one: `nopreempt` and `preempt_delay` are dropped, and without a `priority` it even has 255, although the last line says otherwise.',
    zh: '后写的 `state MASTER` 会取代先写的 `state BACKUP`，反过来则不行：keepalived 会提示并忽略后一行。于是该节点仍算首选节点：`nopreempt` 和 `preempt_delay` 被忽略，没有写 `priority` 时优先级还会是 255，尽管最后一行并非如此。',
  },
  messages: {
    ignored: {
      en: "'state MASTER' stands in line {line}; keepalived ignores this 'state BACKUP'",
      zh: '第 {line} 行已有“state MASTER”；keepalived 会忽略这个“state BACKUP”',
      advice: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
    },
  },
  related: { en: 'first written here', zh: '首次写于此' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    state BACKUP
    priority 150
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
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (instanceOf(segment, block).state !== 'MASTER') return;
    if (lastValue(segment, block, 'state')?.text !== 'BACKUP') return;
    let first: Word | undefined;
    for (const { words } of statementsOf(segment, block)) {
      const [keyword, value] = words;
      if (keyword?.text !== 'state' || !value) continue;
      if (value.text === 'MASTER') first ??= keyword;
      else if (value.text === 'BACKUP' && first) {
        report({
          message: 'ignored',
          span: keyword.span,
          args: {},
          lines: { line: first.span },
          spans: [first.span],
        });
      }
    }
  },
});
