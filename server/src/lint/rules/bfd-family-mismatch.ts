/** A BFD session between an IPv4 and an IPv6 address. */
import { bfdSession } from '../../model/bfd.ts';
import { defineRule } from '../rule.ts';

export const bfdFamilyMismatch = defineRule({
  id: 'bfd-family-mismatch',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['bfd_instance'],
  title: { en: 'A BFD session has two address families', zh: 'BFD 会话混用了两个地址族' },
  why: {
    en: 'Both ends of a session speak one protocol, so keepalived disables a session whose source and neighbor differ in family. Whatever tracks it goes without, and a failure of that path is noticed only when the adverts stop.',
    zh: '会话的两端使用同一种协议，因此源地址和邻居地址的地址族不同时，keepalived 会停用该会话。跟踪它的地方随之失效，这条路径的故障要到通告中断时才会发现。',
  },
  messages: {
    mixed: {
      en: "{source} and {neighbor} differ in family; keepalived disables '{name}'",
      zh: '{source} 与 {neighbor} 的地址族不同；keepalived 会停用“{name}”',
      advice: { en: 'Use two addresses of one family.', zh: '请使用同一地址族的两个地址。' },
    },
  },
  examples: [
    {
      bad: `bfd_instance peer {
    source_ip 192.0.2.1
    neighbor_ip 2001:db8::2
}
`,
      good: `bfd_instance peer {
    source_ip 2001:db8::1
    neighbor_ip 2001:db8::2
}
`,
    },
  ],
  check(segment, block, report) {
    const { name, source, neighbor } = bfdSession(segment, block);
    if (!source?.isKnown || !neighbor?.isKnown || isV6(source.text) === isV6(neighbor.text)) return;
    const args = { name, source: source.text, neighbor: neighbor.text };
    report({ message: 'mixed', span: source.span, args });
  },
});

function isV6(address: string): boolean {
  return address.includes(':');
}
