/** A virtual address without the length of its network. */
import { statementsOf, type Word } from '../../config/statements.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { wordOf } from '../../syntax/chunk.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

/** With a peer, the prefix is that of the peer; a broadcast address without a prefix is refused. */
const SAYS_MORE: ReadonlySet<string> = new Set(['peer', 'brd', 'broadcast']);

export const addressWithoutPrefix = defineRule({
  id: 'address-without-prefix',
  scope: 'segment',
  category: 'style',
  severity: 'info',
  blocks: ['vrrp_instance.virtual_ipaddress'],
  when: (chunk, token) => !wordOf(chunk, token).includes('/'),
  title: { en: 'A virtual address has no prefix length', zh: '虚拟 IP 没有前缀长度' },
  why: {
    en: 'Without a prefix keepalived adds an address as a single host, /32 or /128. That is right where the interface has an address of the same network anyway. Where it has none, the node has no route to its neighbors, and answers go out another way. Nodes with different prefixes differ after a failover, and none of them says so.',
    zh: '未写前缀时 keepalived 按单个主机添加地址，即 /32 或 /128。接口本来就有同网段地址时这样没有问题；如果没有，节点就没有到邻居的路由，回包会走别的路径。各节点前缀不同时，切换后表现会不同，且没有任何提示。',
  },
  messages: {
    one: {
      en: "'{address}' has no prefix length; keepalived adds it as /{length}",
      zh: '“{address}”未写前缀长度；keepalived 会按 /{length} 添加',
    },
    several: {
      en: "'{address}' and {count} more have no prefix length; keepalived adds them as single hosts",
      zh: '“{address}”和另外 {count} 个地址未写前缀长度；keepalived 会按单个主机添加',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10
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
  ],
  check(segment, block, report) {
    const own = statementsOf(segment, block).filter(({ words }) =>
      words.every(({ text, isKnown }) => isKnown && !SAYS_MORE.has(text)),
    );
    const entries = own.flatMap(({ words: [first] }) => (first ? [first] : []));
    const bare = entries.filter((it) => familyOf(it.text) !== undefined);
    const [first] = bare;
    if (!first) return;
    const { text: address, span } = first;
    const prefix = commonPrefix(entries, address);
    report({
      message: bare.length === 1 ? 'one' : 'several',
      span,
      args: {
        address,
        length: address.includes(':') ? 128 : 32,
        count: bare.length - 1,
        ...(prefix !== undefined && { prefix }),
      },
      spans: bare.filter((it) => familyOf(it.text) === familyOf(address)).map((it) => it.span),
    });
  },
  fixes,
});

/** The prefix that all other entries of the address's family have. */
function commonPrefix(entries: readonly Word[], address: string): string | undefined {
  const prefixes = new Set<string>();
  for (const { text } of entries) {
    const slash = text.indexOf('/');
    if (slash > 0 && familyOf(text.slice(0, slash)) === familyOf(address)) prefixes.add(text.slice(slash));
  }
  const [only] = prefixes;
  return prefixes.size === 1 ? only : undefined;
}

function fixes({ finding: { args, spans = [] } }: FixContext): readonly RuleFix[] {
  const { prefix } = args;
  if (typeof prefix !== 'string') return [];
  const title = { en: "Add '{prefix}', as the other addresses have", zh: '与其他地址一样加上“{prefix}”' };
  const edits = spans.map((it) => ({ span: { ...it, start: it.end }, newText: prefix }));
  return [{ title, args: { prefix }, safe: false, edits }];
}
