/** A name to ask for that keepalived takes for a wrong one. */
import { lastValue } from '../../config/statements.ts';
import { isServed } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

export const refusedDnsName = defineRule({
  id: 'refused-dns-name',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  blocks: ['virtual_server.real_server.DNS_CHECK'],
  having: { 'virtual_server.real_server.DNS_CHECK': ['name'] },
  title: { en: 'keepalived refuses the name of a DNS check', zh: 'keepalived 拒绝 DNS 检查的域名' },
  why: {
    en: 'A name with two dots in a row has an empty label and is refused; by a slip of the daemon also one whose first label is a single character. The check then asks for the root zone, which says little about the server.',
    zh: '连续两个点意味着空标签，这样的域名会被拒绝；由于守护进程的疏漏，首个标签只有一个字符的域名也会被拒绝。检查随后改查根域，几乎说明不了服务器的状况。',
  },
  messages: {
    empty: {
      en: "The name '{name}' has an empty label; keepalived asks for the root zone in its place",
      zh: '域名“{name}”含有空标签；keepalived 会改查根域',
    },
    short: {
      en: "keepalived refuses '{name}', since its first label is one character, and asks for the root zone",
      zh: '“{name}”的首个标签只有一个字符，keepalived 会拒绝它并改查根域',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol UDP
    real_server 192.0.2.21 80 {
        DNS_CHECK {
            type A
            name www..example.com
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol UDP
    real_server 192.0.2.21 80 {
        DNS_CHECK {
            type A
            name www.example.com
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const word = lastValue(segment, block, 'name');
    if (!word?.isKnown) return;
    const { text: name, span } = word;
    const isEmpty = name.includes('..') || (name.startsWith('.') && name.length > 1);
    if ((!isEmpty && name[1] !== '.') || !isServed(segment, block)) return;
    if (isEmpty) report({ message: 'empty', span, args: { name } });
    else report({ message: 'short', span, args: { name } });
  },
});
