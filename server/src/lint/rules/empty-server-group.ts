/** A group of services without an entry. */
import { serverGroupOf } from '../../model/virtual-group.ts';
import { isWholeSegment } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

export const emptyServerGroup = defineRule({
  id: 'empty-server-group',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['virtual_server_group'],
  title: { en: 'A virtual server group has no entries', zh: '虚拟服务器组没有条目' },
  why: {
    en: 'A group stands for the addresses and marks in it. An empty one is reported and removed. Each `virtual_server group` that names it is then dropped with a line in the log only: the service is gone, and its clients are refused.',
    zh: '组代表其中的地址和标记。空组会被报告并移除。引用它的每个 `virtual_server group` 随后也会被丢弃，只在日志里留一行：服务就此消失，它的客户端会被拒绝。',
  },
  messages: {
    empty: {
      en: "Virtual server group '{name}' has no entries; keepalived removes it, and services that name it",
      zh: '虚拟服务器组“{name}”没有条目；keepalived 会移除它以及引用它的服务',
      advice: { en: 'Add an address with its port.', zh: '请添加地址和端口。' },
    },
  },
  examples: [
    {
      bad: `virtual_server_group web {
}
`,
      good: `virtual_server_group web {
    192.0.2.10 80
}
`,
    },
  ],
  check(segment, block, report) {
    const { name, entries } = serverGroupOf(segment, block);
    if (entries > 0 || !name?.isKnown || !isWholeSegment(segment)) return;
    report({ message: 'empty', span: name.span, args: { name: name.text } });
  },
});
