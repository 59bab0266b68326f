/** A word that is none of those that a directive knows. */
import { nearestWord } from '../../config/spelling.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

export const unknownValue = defineRule({
  id: 'unknown-value',
  scope: 'binding',
  category: 'value',
  severity: 'error',
  title: { en: 'A value is none of the known words', zh: '取值不在已知的词中' },
  why: {
    en: 'Some directives take one word out of a list, and mostly the case of the letters counts. Another word is mostly reported, and the daemon goes on without it. A scheduler from a line above stays, without one it is `wlc`; a state becomes BACKUP. Traffic then flows in another way than the file says, and only the log tells.',
    zh: '有些指令只接受列表中的一个词，多数还区分大小写。其他的词多半会被报告，守护进程不用它。调度算法沿用前面写对的一行，没有则为 `wlc`；状态变为 BACKUP。流量的走向就与文件所写不同，而只有日志里能看到。',
  },
  messages: {
    ignored: {
      en: "{name} '{word}' is none of {some}; keepalived ignores it",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会忽略它',
    },
    'without-vrid': {
      en: "{name} '{word}' is none of {some}; keepalived ignores it, and the instance has no VRID",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会忽略它，该实例就没有 VRID',
    },
    silent: {
      en: "{name} '{word}' is none of {some}; keepalived ignores it without a word",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会忽略它，不作提示',
      severity: 'warning',
    },
    default: {
      en: "{name} '{word}' is none of {some}; keepalived uses the default",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会使用默认值',
    },
    clamped: {
      en: "{name} '{word}' is none of {some}; keepalived uses another one",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会改用其他取值',
    },
    'used-anyway': {
      en: "{name} '{word}' is none of {some}; keepalived reports it and uses it all the same",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会报告，但仍然使用它',
    },
    'entry-dropped': {
      en: "{name} '{word}' is none of {some}; keepalived drops this entry",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会丢弃这个条目',
    },
    'block-skipped': {
      en: "{name} '{word}' is none of {some}; keepalived skips the whole block",
      zh: '{name} 没有取值“{word}”，可用：{some}；keepalived 会跳过整个块',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    state MASTR
    priority 110
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    state MASTER
    priority 110
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

function fixes({ finding }: FixContext): readonly RuleFix[] {
  const { replacement, word, choices } = finding.args;
  if (typeof replacement === 'string') return [replaceWith(finding.span, replacement, true)];
  if (typeof word !== 'string' || typeof choices !== 'string') return [];
  const nearest = nearestWord(word, choices.split(', '));
  return nearest ? [replaceWith(finding.span, nearest.word, nearest.isOnly)] : [];
}
