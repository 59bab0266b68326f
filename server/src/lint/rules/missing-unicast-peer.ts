/** Nodes that do not send their adverts to each other. */
import { canonicalAddress } from '../../model/canonical-address.ts';
import type { NodeAddress } from '../../model/node-instance.ts';
import type { RouterMember } from '../cluster.ts';
import { inNode, mayLackEntries, placeOf } from '../compare.ts';
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
    source: {
      en: 'The other nodes send to {address}, but this one is {source}: it hears nothing of them and becomes MASTER too',
      zh: '其他节点发往 {address}，而本节点是 {source}：它收不到通告，也会成为 MASTER',
    },
  },
  related: { en: '{node} has {value}', zh: '{node} 为 {value}' },
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
      const missed = members.flatMap((it) => missedBy(it, members));
      const wrong = members.filter((it) => isWrongSource(it, missed, members.length));
      for (const it of missed) if (!wrong.includes(it.other)) report(findingFor(it));
      for (const it of wrong)
        report(
          sourceFinding(
            missed.filter(({ other }) => other === it),
            it,
          ),
        );
    }
  },
});

/** A member that does not send to another one. */
interface Missed {
  readonly member: RouterMember;
  readonly other: RouterMember;
  /** The one peer of the member from which nobody sends. */
  readonly stranger: NodeAddress | undefined;
}

function missedBy(member: RouterMember, members: readonly RouterMember[]): readonly Missed[] {
  const { isUnicast, peers } = member.instance;
  if (!isUnicast || peers.length === 0 || mayLackEntries(member, 'unicast_peer')) return [];
  const sources = new Set(members.flatMap((it) => sourceOf(it) ?? []));
  const listed = new Set(peers.map((it) => it.address));
  const missed = members.filter((it) => it !== member && isMissed(it, listed));
  const strangers = peers.filter((it) => !sources.has(it.address));
  // Whoever does not say from where it sends may be the stranger.
  const isOpen = members.some((it) => it.instance.isUnicast && sourceOf(it) === undefined);
  const [stranger] = strangers.length === 1 && missed.length === 1 && !isOpen ? strangers : [];
  return missed.map((other) => ({ member, other, stranger }));
}

/** Two or more agree on another address: then it is the one node that is wrong. */
function isWrongSource(member: RouterMember, missed: readonly Missed[], count: number): boolean {
  const own = missed.filter((it) => it.other === member);
  const strangers = new Set(own.map((it) => it.stranger?.address));
  return count > 2 && own.length === count - 1 && strangers.size === 1 && !strangers.has(undefined);
}

/** All of them miss the same node. */
function sourceFinding(missed: readonly Missed[], other: RouterMember): Omit<ClusterFinding, 'rule'> {
  const address = missed[0]?.stranger?.address ?? '';
  return {
    message: 'source',
    at: placeOf(other, other.instance.sourceAddress),
    args: { address, source: sourceOf(other) ?? '' },
    related: missed.flatMap(({ member: { node }, stranger }) =>
      stranger ? [{ at: inNode(node, stranger.at), args: { node: node.name, value: address } }] : [],
    ),
  };
}

function sourceOf({ instance: { sourceAddress } }: RouterMember): string | undefined {
  const source = sourceAddress?.value;
  return source === undefined ? undefined : canonicalAddress(source);
}

function isMissed(other: RouterMember, listed: ReadonlySet<string>): boolean {
  const source = sourceOf(other);
  return other.instance.isUnicast && source !== undefined && !listed.has(source);
}

function findingFor({ member, other, stranger }: Missed): Omit<ClusterFinding, 'rule'> {
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
  if (message === 'source') {
    const title = { en: 'Change to {address}', zh: '改为 {address}' };
    const newText = textOf(span).replace(String(args.source), String(args.address));
    return newText === textOf(span) ? [] : [{ title, args, safe: false, edits: [{ span, newText }] }];
  }
  const title = { en: 'Add {node} to unicast_peer', zh: '把 {node} 加入 unicast_peer' };
  const newText = `\n${indentOf(span)}${args.address}`;
  return [{ title, args, safe: false, edits: [{ span: { ...span, start: span.end }, newText }] }];
}
