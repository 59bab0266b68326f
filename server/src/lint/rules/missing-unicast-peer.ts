/** Nodes that do not send their adverts to each other. */
import { canonicalAddress } from '../../model/canonical-address.ts';
import type { NodeAddress } from '../../model/node-instance.ts';
import type { RouterMember } from '../cluster.ts';
import { inNode, placeOf } from '../compare.ts';
import { type ClusterFinding, defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const missingUnicastPeer = defineRule({
  id: 'missing-unicast-peer',
  scope: 'cluster',
  category: 'cluster',
  severity: 'error',
  title: { en: 'A node is not among the unicast peers of another', zh: '某节点不在另一节点的单播对端中' },
  why: {
    en: 'With unicast each node sends to the peers that it names, and to nobody else. A node that another one leaves out hears nothing from it, takes over after the time-out, and both hold the addresses.',
    zh: '使用单播时，节点只发给自己列出的对端。被漏掉的节点听不到任何通告，超时后就会接管，两边同时持有地址。',
  },
  messages: {
    missing: {
      en: "{node} ({address}) is not in 'unicast_peer': it hears nothing from here and becomes MASTER too",
      zh: '“unicast_peer”中没有 {node}（{address}）：它收不到本节点的通告，也会成为 MASTER',
    },
    stranger: {
      en: 'No node of the cluster sends from {address}, and {node} sends from {source}: it hears nothing from here and becomes MASTER too',
      zh: '集群中没有节点使用 {address} 发送，而 {node} 使用 {source}：它收不到本节点的通告，也会成为 MASTER',
    },
  },
  related: { en: '{node} sends from {value}', zh: '{node} 从 {value} 发送' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    unicast_src_ip 192.0.2.2
    unicast_peer {
        192.0.2.1
        192.0.2.3
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-c/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 90
    unicast_src_ip 192.0.2.3
    unicast_peer {
        192.0.2.1
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2
        192.0.2.3
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    unicast_src_ip 192.0.2.2
    unicast_peer {
        192.0.2.1
        192.0.2.3
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-c/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 90
    unicast_src_ip 192.0.2.3
    unicast_peer {
        192.0.2.1
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
  check({ routers }, report) {
    for (const { members } of routers) {
      const sources = new Set(members.flatMap((it) => sourceOf(it) ?? []));
      for (const member of members) {
        const { isUnicast, peers, hasUnknownAddress } = member.instance;
        if (!isUnicast || hasUnknownAddress || peers.length === 0) continue;
        const listed = new Set(peers.map((it) => it.address));
        const missed = members.filter((it) => it !== member && isMissed(it, listed));
        const strangers = peers.filter((it) => !sources.has(it.address));
        const [stranger] = strangers.length === 1 && missed.length === 1 ? strangers : [];
        for (const other of missed) report(findingFor(member, other, stranger));
      }
    }
  },
});

function sourceOf({ instance: { sourceAddress } }: RouterMember): string | undefined {
  const source = sourceAddress?.value;
  return source === undefined ? undefined : canonicalAddress(source);
}

function isMissed(other: RouterMember, listed: ReadonlySet<string>): boolean {
  const source = sourceOf(other);
  return other.instance.isUnicast && source !== undefined && !listed.has(source);
}

function findingFor(
  member: RouterMember,
  other: RouterMember,
  stranger: NodeAddress | undefined,
): Omit<ClusterFinding, 'rule'> {
  const node = other.node.name;
  const source = sourceOf(other) ?? '';
  const last = member.instance.peers.at(-1) ?? member.instance;
  const related = [{ at: placeOf(other, other.instance.sourceAddress), args: { node, value: source } }];
  if (!stranger) {
    const at = inNode(member.node, last.at);
    return { message: 'missing', at, args: { node, address: source }, related };
  }
  const args = { node, address: stranger.address, source };
  return { message: 'stranger', at: inNode(member.node, stranger.at), args, related };
}

/** Not safe: adverts then go to another node. */
function fixes({ finding, indentOf, textOf }: FixContext): readonly RuleFix[] {
  const { span, message, args } = finding;
  if (message === 'stranger') {
    const title = { en: 'Change to {source}', zh: '改为 {source}' };
    return [{ title, args, safe: false, edits: [{ span, newText: String(args.source) }] }];
  }
  if (/[{}]/.test(textOf(span))) return [];
  const title = { en: 'Add {node} to unicast_peer', zh: '把 {node} 加入 unicast_peer' };
  const newText = `\n${indentOf(span)}${args.address}`;
  return [{ title, args, safe: false, edits: [{ span: { ...span, start: span.end }, newText }] }];
}
