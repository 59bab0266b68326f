/** A second block with certificates. */
import { headOf } from '../../model/block-claims.ts';
import { defineRule } from '../rule.ts';

export const duplicateSslBlock = defineRule({
  id: 'duplicate-ssl-block',
  scope: 'config',
  category: 'duplicate',
  severity: 'error',
  blocks: ['SSL'],
  title: { en: 'There are two SSL blocks', zh: '有两个 SSL 块' },
  why: {
    en: 'All `SSL_GET` checkers share one set of certificates. A second `SSL` block is reported and takes the place of the first, which loses all its settings, not only those that both have.',
    zh: '所有 `SSL_GET` 检查器共用一套证书。第二个 `SSL` 块会被报告并取代第一个；丢失的是第一个块的全部设置，而不只是两者都有的。',
  },
  messages: {
    replaced: {
      en: 'SSL is already given in line {line}; keepalived forgets all that stands there',
      zh: '第 {line} 行已有 SSL；keepalived 会丢弃那里的全部内容',
      advice: { en: 'Put both into one block.', zh: '请合并为一个块。' },
    },
  },
  related: { en: 'first given here', zh: '首次写于此' },
  examples: [
    {
      bad: `SSL {
    ca /etc/ssl/ca.pem
}

SSL {
    key /etc/ssl/key.pem
}
`,
      good: `SSL {
    ca /etc/ssl/ca.pem
    key /etc/ssl/key.pem
}
`,
    },
  ],
  check(view, report) {
    const [first, ...others] = view.blocks('SSL').map(headOf);
    if (!first) return;
    for (const at of others) {
      report({ message: 'replaced', at, args: {}, related: [first], lines: { line: first } });
    }
  },
});
