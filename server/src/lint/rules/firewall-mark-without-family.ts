/** A mark of no family in a group with IPv4 and IPv6. */
import { serverGroupOf } from '../../model/virtual-group.ts';
import { defineRule } from '../rule.ts';

export const firewallMarkWithoutFamily = defineRule({
  id: 'firewall-mark-without-family',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['virtual_server_group'],
  title: {
    en: 'A firewall mark in a mixed group does not say its family',
    zh: '混合组中的防火墙标记没有写地址族',
  },
  why: {
    en: 'A group may hold IPv4 and IPv6 if each mark says which of them it is for. If one does not, keepalived reports and removes the whole group, and the services that name it go with it.',
    zh: '只要每个标记都写明地址族，组里可以同时有 IPv4 和 IPv6。有一个没写，keepalived 就会报告并移除整个组，引用它的服务也随之消失。',
  },
  messages: {
    unsaid: {
      en: "fwmark {mark} does not say inet or inet6, but '{name}' holds both; keepalived removes the group",
      zh: 'fwmark {mark} 没有写 inet 或 inet6，而“{name}”两者都有；keepalived 会移除该组',
      advice: { en: 'Add the family.', zh: '请写上地址族。' },
    },
  },
  examples: [
    {
      bad: `virtual_server_group web {
    192.0.2.10 80
    2001:db8::10 80
    fwmark 7
}
`,
      good: `virtual_server_group web {
    192.0.2.10 80
    2001:db8::10 80
    fwmark 7 inet
}
`,
    },
  ],
  check(segment, block, report) {
    const { name, families, markWithoutFamily } = serverGroupOf(segment, block);
    const mark = markWithoutFamily?.words[1];
    if (families.size < 2 || !mark) return;
    report({ message: 'unsaid', span: mark.span, args: { mark: mark.text, name: name?.text ?? '' } });
  },
});
