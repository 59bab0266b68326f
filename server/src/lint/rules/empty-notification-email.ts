/** A list of mail addresses without an address. */
import { childrenNamed, firstWordIn, headSpan } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';

export const emptyNotificationEmail = defineRule({
  id: 'empty-notification-email',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['global_defs'],
  title: { en: 'The list of mail addresses is empty', zh: '邮件地址列表为空' },
  why: {
    en: 'Mail needs somebody to send it to. keepalived reports an empty list, its configuration test ends with status 5, and nobody is told when an address moves or a server fails.',
    zh: '邮件要有收件人。列表为空时 keepalived 会报告，配置测试返回 5，虚拟 IP 漂移或服务器故障时不会通知任何人。',
  },
  messages: {
    empty: {
      en: "'notification_email' lists no address; keepalived reports that and sends no mail",
      zh: '“notification_email”中没有地址；keepalived 会报告，并且不发送邮件',
      advice: { en: 'List an address, or remove the block.', zh: '请写上地址，或删除这个块。' },
    },
  },
  examples: [
    {
      bad: `global_defs {
    notification_email {
    }
}
`,
      good: `global_defs {
    notification_email {
        ops@example.com
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const list of childrenNamed(block, 'notification_email')) {
      if (!list.isClosed || segment.isOpaque || firstWordIn(segment, list)) continue;
      report({ message: 'empty', span: headSpan(segment, list), args: {} });
    }
  },
});
