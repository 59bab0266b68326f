/** Lists with commas. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const commaBetweenWords = defineRule({
  id: 'comma-between-words',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'Commas do not separate words', zh: '逗号不能分隔词' },
  why: {
    en: 'keepalived separates words by white space and nothing else, and most lists want one entry a line. A comma becomes part of the word before it, which then is no address or number: the entry is dropped, and what follows on the line is taken for its options. Peers that are dropped in this way turn unicast back into multicast, and both nodes become MASTER.',
    zh: 'keepalived 只用空白分隔词，且多数列表要求每行一项。逗号会成为前一个词的一部分，使它不再是地址或数字：该项被丢弃，行内其余内容被当作它的选项。单播对端如果这样被丢弃，就会退回组播，两个节点都会成为 MASTER。',
  },
  messages: {
    entries: {
      en: "'{word}' holds a comma, so keepalived drops the entry; entries stand on lines of their own",
      zh: '“{word}”含有逗号，keepalived 会丢弃该项；每一项应单独成行',
    },
    words: {
      en: "'{word}' holds a comma, which keepalived takes for part of the value and refuses",
      zh: '“{word}”含有逗号；keepalived 会把它当作取值的一部分并拒绝',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24, 192.0.2.11/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.11/24
    }
}
`,
    },
  ],
  fixes,
});

/** Safe, since what is meant is plain to see. */
function fixes({ finding, textOf, indentOf }: FixContext): readonly RuleFix[] {
  const { span, message } = finding;
  const words = textOf(span)
    .split(/[\s,]+/)
    .filter((it) => it !== '');
  const isList = message === 'entries';
  const newText = words.join(isList ? `\n${indentOf(span)}` : ' ');
  const title =
    isList && words.length > 1
      ? { en: 'Put each entry on its own line', zh: '每一项单独成行' }
      : { en: 'Remove the comma', zh: '删除逗号' };
  return [{ title, safe: true, edits: [{ span, newText }] }];
}
