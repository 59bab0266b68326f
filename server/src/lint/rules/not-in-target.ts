/** A directive that other releases have, and the target lacks. */
import { defineRule } from '../rule.ts';

export const notInTarget = defineRule({
  id: 'not-in-target',
  scope: 'binding',
  category: 'version',
  severity: 'error',
  title: { en: 'The target release lacks the directive', zh: '目标版本没有该指令' },
  why: {
    en: 'A release knows only the directives of its time. One that came later or is gone is an unknown keyword to it: the line is reported and dropped, and the node runs without the setting. When the nodes of a cluster run different releases, they then behave differently after the same change, mostly noticed at the next failover.',
    zh: '每个版本只认识自己的指令。后来才有的或已移除的指令，对它就是未知关键字：该行被报告并丢弃，节点在没有这项设置的情况下运行。集群各节点版本不同时，同样的改动会有不同的结果，往往到下一次故障切换才会发现。',
  },
  messages: {
    removed: {
      en: "'{word}' is gone since keepalived {version}; your target ignores it",
      zh: '“{word}”自 keepalived {version} 起已移除；目标版本会忽略它',
      advice: { en: 'Remove it.', zh: '请删除。' },
    },
    later: {
      en: "'{word}' needs keepalived {version}; your target ignores it",
      zh: '“{word}”需要 keepalived {version}；目标版本会忽略它',
    },
    unreleased: {
      en: "'{word}' is in no release of keepalived yet; your target ignores it",
      zh: '“{word}”尚未出现在任何 keepalived 发行版中；目标版本会忽略它',
      advice: { en: 'Remove it.', zh: '请删除。' },
    },
  },
  examples: [
    {
      bad: `global_defs {
    plugin_dir /etc/keepalived/plugins
}
`,
      good: `global_defs {
    router_id node-a
}
`,
    },
  ],
});
