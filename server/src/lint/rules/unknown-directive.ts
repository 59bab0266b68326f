/** A first word that is no directive of its block. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

export const unknownDirective = defineRule({
  id: 'unknown-directive',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  since: '1.2.20',
  title: { en: 'A word is no directive', zh: '不是指令的词' },
  why: {
    en: 'keepalived looks the first word of each line up in the list of the block it stands in. A word that is not there is reported and the line is dropped, so the setting keeps its default. When the word opens a block, the daemon reads the lines of the body as if they stood outside, and the `}` closes the block around them.',
    zh: 'keepalived 会在所在块的关键字表中查找每行的第一个词。查不到就报告并丢弃该行，设置仍为默认值。如果这个词打开了一个块，块内各行会被当作外层内容读取，它的 `}` 则会关闭外面的块。',
  },
  messages: {
    line: {
      en: "Unknown directive '{word}'; keepalived ignores this line",
      zh: '未知指令“{word}”，keepalived 会忽略这一行',
    },
    'line-meant': {
      en: "Unknown directive '{word}'; keepalived ignores this line",
      zh: '未知指令“{word}”，keepalived 会忽略这一行',
      advice: { en: "Did you mean '{meant}'?", zh: '是否想写“{meant}”？' },
    },
    'line-perhaps': {
      en: "Unknown directive '{word}'; keepalived ignores this line",
      zh: '未知指令“{word}”，keepalived 会忽略这一行',
      advice: { en: "Did you mean '{meant}'?", zh: '是否想写“{meant}”？' },
    },
    block: {
      en: "Unknown block '{word}': keepalived ignores its name and reads its lines one level too high",
      zh: '未知块“{word}”：keepalived 会忽略块名，并把其中各行当作外层内容读取',
    },
    'block-meant': {
      en: "Unknown block '{word}': keepalived ignores its name and reads its lines one level too high",
      zh: '未知块“{word}”：keepalived 会忽略块名，并把其中各行当作外层内容读取',
      advice: { en: "Did you mean '{meant}'?", zh: '是否想写“{meant}”？' },
    },
    'block-perhaps': {
      en: "Unknown block '{word}': keepalived ignores its name and reads its lines one level too high",
      zh: '未知块“{word}”：keepalived 会忽略块名，并把其中各行当作外层内容读取',
      advice: { en: "Did you mean '{meant}'?", zh: '是否想写“{meant}”？' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    inteface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
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
    {
      bad: `vrrp_trak_process nginx {
    process nginx
}
`,
      good: `vrrp_track_process nginx {
    process nginx
}
`,
    },
  ],
  fixes,
});

/** Safe if there is one candidate only. */
function fixes({ finding }: FixContext): readonly RuleFix[] {
  const { meant } = finding.args;
  if (typeof meant !== 'string') return [];
  return [replaceWith(finding.span, meant, finding.message.endsWith('-meant'))];
}
