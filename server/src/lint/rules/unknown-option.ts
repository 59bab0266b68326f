/** A word among the options of a line that is none of them. */
import { nearestWord } from '../../config/spelling.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

export const unknownOption = defineRule({
  id: 'unknown-option',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A word is no option of its line', zh: '不是该行选项的词' },
  why: {
    en: 'Options stand behind the first words of a line and are looked up one by one. An unknown one is reported; depending on the line, keepalived then skips the word, the rest of the line, or the whole entry. So an address may land on the wrong interface or a route may be missing, which shows at the first failover.',
    zh: '选项写在一行的前几个词之后，逐个查找。未知的选项会被报告；视所在的行而定，keepalived 会跳过这个词、该行余下部分或整个条目。于是地址可能加到错误的接口，或缺少一条路由，第一次故障切换时才显现。',
  },
  messages: {
    skipped: {
      en: "'{word}' is no option of '{keyword}'; keepalived skips it",
      zh: '“{word}”不是“{keyword}”的选项；keepalived 会跳过它',
    },
    'line-skipped': {
      en: "'{word}' is no option of '{keyword}'; keepalived ignores the rest of the line",
      zh: '“{word}”不是“{keyword}”的选项；keepalived 会忽略该行余下部分',
    },
    'entry-dropped': {
      en: "'{word}' is no option of '{keyword}'; keepalived drops this entry",
      zh: '“{word}”不是“{keyword}”的选项；keepalived 会丢弃这个条目',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 scoope link
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 scope link
    }
}
`,
    },
  ],
  fixes,
});

function fixes({ finding }: FixContext): readonly RuleFix[] {
  const { word, names } = finding.args;
  if (typeof word !== 'string' || typeof names !== 'string') return [];
  const nearest = nearestWord(word, names.split(' '));
  return nearest ? [replaceWith(finding.span, nearest.word, nearest.isOnly)] : [];
}
