/** A directive, an option or a word that other releases or builds have, and the target lacks. */
import { defineRule } from '../rule.ts';

export const notInTarget = defineRule({
  id: 'not-in-target',
  scope: 'binding',
  category: 'version',
  severity: 'error',
  since: '1.2.20',
  title: {
    en: 'The target release lacks what is used',
    zh: '目标版本没有所用的指令、选项或取值',
  },
  why: {
    en: 'A release knows only the directives, options and words of its time, and a package only what it was built with. Anything else is an unknown word to it: it is reported and dropped, and the node runs without the setting. When the nodes of a cluster run different releases, they then behave differently after the same change, mostly noticed at the next failover.',
    zh: '每个版本只认识当时的指令、选项和取值，每个软件包也只包含构建时启用的功能。其他内容都是未知词：会被报告并丢弃，节点在没有这项设置的情况下运行。集群各节点版本不同时，同样的改动会有不同的结果，往往到下一次故障切换才会发现。',
  },
  messages: {
    removed: {
      en: "'{word}' is gone since keepalived {version}; your target {target} ignores it",
      zh: '“{word}”自 keepalived {version} 起已移除；目标版本 {target} 会忽略它',
      advice: { en: 'Remove it.', zh: '请删除。' },
    },
    later: {
      en: "'{word}' needs keepalived {version}; your target {target} ignores it",
      zh: '“{word}”需要 keepalived {version}；目标版本 {target} 会忽略它',
    },
    unreleased: {
      en: "'{word}' is in no release of keepalived yet; your target {target} ignores it",
      zh: '“{word}”尚未出现在任何 keepalived 发行版中；目标版本 {target} 会忽略它',
      advice: { en: 'Remove it.', zh: '请删除。' },
    },
    build: {
      en: "'{word}' needs a keepalived that is built with '{feature}'; your target ignores it",
      zh: '“{word}”需要构建时启用“{feature}”的 keepalived；目标版本会忽略它',
    },
    'option-removed': {
      en: "'{word}' is gone since keepalived {version}; your target {target} does not know it here",
      zh: '“{word}”自 keepalived {version} 起已移除；目标版本 {target} 在此处不认识它',
      advice: { en: 'Remove it.', zh: '请删除。' },
    },
    'option-later': {
      en: "'{word}' needs keepalived {version} here; your target {target} does not know it",
      zh: '此处的“{word}”需要 keepalived {version}；目标版本 {target} 不认识它',
    },
    'option-unreleased': {
      en: "'{word}' is in no release of keepalived yet; your target {target} does not know it here",
      zh: '“{word}”尚未出现在任何 keepalived 发行版中；目标版本 {target} 在此处不认识它',
      advice: { en: 'Remove it.', zh: '请删除。' },
    },
    'option-build': {
      en: "'{word}' needs a keepalived that is built with '{feature}'; your target does not know it here",
      zh: '此处的“{word}”需要构建时启用“{feature}”的 keepalived；目标版本不认识它',
    },
    value: {
      en: "'{word}' for {name} needs keepalived {version}; your target {target} refuses it",
      zh: '{name} 的“{word}”需要 keepalived {version}；目标版本 {target} 会拒绝它',
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
