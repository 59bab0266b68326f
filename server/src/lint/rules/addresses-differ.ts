/** Nodes that do not hold the same addresses. */
import type { NodeAddress } from '../../model/node-instance.ts';
import type { RouterMember } from '../cluster.ts';
import { inNode, mayLackEntries, mostUsual } from '../compare.ts';
import { rejectsOtherAddresses } from '../hearing.ts';
import { type ClusterFinding, defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const addressesDiffer = defineRule({
  id: 'addresses-differ',
  scope: 'cluster',
  category: 'cluster',
  severity: 'warning',
  title: { en: 'Nodes hold different addresses', zh: '各节点的虚拟 IP 不同' },
  why: {
    en: 'Whichever node is master holds its own list. An address that is missing on another node answers to nobody after a failover. Up to 2.3.2 keepalived also drops adverts whose list is not its own, and both nodes become MASTER.',
    zh: '谁是 MASTER，谁就持有自己列表中的地址。另一个节点上缺少的地址，切换后就没有节点响应。到 2.3.2 为止，keepalived 还会丢弃地址列表与自己不同的通告，两边都会成为 MASTER。',
  },
  messages: {
    missing: {
      en: '{address} is missing on {node}: after a failover nobody answers for it',
      zh: '{node} 上没有 {address}：切换后没有节点响应该地址',
    },
    rejected: {
      en: "{address} is missing on {node}: each drops the other's adverts, and both become MASTER",
      zh: '{node} 上没有 {address}：双方互相丢弃通告，都会成为 MASTER（脑裂）',
      severity: 'error',
    },
    other: {
      en: 'This node holds {address}, {node} {other}: after a failover nobody answers for {other}',
      zh: '本节点持有 {address}，{node} 持有 {other}：切换后没有节点响应 {other}',
    },
    'other-rejected': {
      en: "This node holds {address}, {node} {other}: each drops the other's adverts, and both become MASTER",
      zh: '本节点持有 {address}，{node} 持有 {other}：双方互相丢弃通告，都会成为 MASTER（脑裂）',
      severity: 'error',
    },
    several: {
      en: '{address} and {count} more are missing on {node}: after a failover nobody answers for them',
      zh: '{node} 上没有 {address} 等地址（另有 {count} 个）：切换后没有节点响应它们',
    },
    'several-rejected': {
      en: "{address} and {count} more are missing on {node}: each drops the other's adverts, and both become MASTER",
      zh: '{node} 上没有 {address} 等地址（另有 {count} 个）：双方互相丢弃通告，都会成为 MASTER（脑裂）',
      severity: 'error',
    },
    'excluded-rejected': {
      en: "{address} is excluded here, but in the adverts of {node}: each drops the other's, and both become MASTER",
      zh: '{address} 在本节点不随通告发送，在 {node} 却在通告中：双方互相丢弃通告，都会成为 MASTER（脑裂）',
      severity: 'error',
    },
    prefix: {
      en: '{address} has prefix {own} here, {other} on {node}: after a failover its network is another one',
      zh: '{address} 在本节点的前缀为 {own}，在 {node} 为 {other}：切换后所属网络会变',
    },
  },
  related: { en: 'the addresses of {node}', zh: '{node} 的地址' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.11/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
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
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.11/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.11/24
    }
}
`,
    },
  ],
  fixes,
  check({ routers }, report) {
    for (const { members } of routers) {
      const known = members.filter((it) => LISTS.every((list) => !mayLackEntries(it, list)));
      const usual = mostUsual(known, signatureOf);
      for (const other of usual ? known : []) {
        if (!usual || other === usual) continue;
        compared(usual, other).forEach(report);
      }
    }
  },
});

const LISTS = ['virtual_ipaddress', 'virtual_ipaddress_excluded'];

type Found = Omit<ClusterFinding, 'rule'>;

function signatureOf(member: RouterMember): string {
  return held(member)
    .map((it) => `${it.address}/${it.prefix}`)
    .sort()
    .join(' ');
}

function compared(one: RouterMember, other: RouterMember): readonly Found[] {
  const missing = lacking(one, other);
  const extra = lacking(other, one);
  const [theirs] = missing;
  const [own] = extra;
  const isOne = own && theirs && missing.length === 1 && extra.length === 1;
  return [
    ...(isOne
      ? [exchanged(other, own, one, theirs)]
      : [...missed(one, missing, other), ...missed(other, extra, one)]),
    ...otherPrefixes(one, other),
    ...otherLists(one, other),
  ];
}

function held({ instance: { addresses, excluded } }: RouterMember): readonly NodeAddress[] {
  return [...addresses, ...excluded];
}

/** The addresses of one node that another one does not hold. */
function lacking(one: RouterMember, other: RouterMember): readonly NodeAddress[] {
  const known = new Set(held(other).map((it) => it.address));
  return held(one).filter((it) => !known.has(it.address));
}

function missed(holder: RouterMember, all: readonly NodeAddress[], other: RouterMember): readonly Found[] {
  const [first] = all;
  if (!first) return [];
  const node = other.node.name;
  const { addresses, excluded } = holder.instance;
  const isSent = all.some((it) => addresses.includes(it));
  const isRejected = isSent && rejectsOtherAddresses([holder, other]);
  const isOneList = all.every((it) => addresses.includes(it) === isSent && excluded.includes(it) !== isSent);
  const last = (isSent ? other.instance.addresses : other.instance.excluded).at(-1);
  const list = all.map((it) => `${it.address}/${it.prefix ?? ''}`).join(' ');
  const count = all.length - 1;
  return [
    {
      message:
        count === 0 ? (isRejected ? 'rejected' : 'missing') : isRejected ? 'several-rejected' : 'several',
      at: inNode(holder.node, first.at),
      args: { address: first.address, count, node, ...(last && isOneList && { list }) },
      related: [{ at: inNode(other.node, last?.at ?? other.instance.at), args: { node } }],
      ...(last && isOneList && { fixAt: inNode(other.node, last.at) }),
    },
  ];
}

/** One address on each side that the other does not have: one of them is misspelt. */
function exchanged(holder: RouterMember, own: NodeAddress, other: RouterMember, theirs: NodeAddress): Found {
  const node = other.node.name;
  const isRejected = holder.instance.addresses.includes(own) && rejectsOtherAddresses([holder, other]);
  return {
    message: isRejected ? 'other-rejected' : 'other',
    at: inNode(holder.node, own.at),
    args: { address: own.address, node, other: theirs.address },
    related: [{ at: inNode(other.node, theirs.at), args: { node } }],
  };
}

function otherLists(one: RouterMember, other: RouterMember): readonly Found[] {
  if (!rejectsOtherAddresses([one, other])) return [];
  return [...excludedAlone(one, other), ...excludedAlone(other, one)];
}

function excludedAlone({ node: holder, instance }: RouterMember, other: RouterMember): readonly Found[] {
  const sent = new Map(other.instance.addresses.map((it) => [it.address, it]));
  return instance.excluded.flatMap(({ address, at }): readonly Found[] => {
    const theirs = sent.get(address);
    if (!theirs) return [];
    const node = other.node.name;
    const related = [{ at: inNode(other.node, theirs.at), args: { node } }];
    return [{ message: 'excluded-rejected', at: inNode(holder, at), args: { address, node }, related }];
  });
}

function otherPrefixes(first: RouterMember, other: RouterMember): readonly Found[] {
  const byAddress = new Map(held(first).map((it) => [it.address, it]));
  return held(other).flatMap((own): readonly Found[] => {
    const theirs = byAddress.get(own.address);
    if (!theirs || own.prefix === undefined || theirs.prefix === undefined || own.prefix === theirs.prefix)
      return [];
    const node = first.node.name;
    const args = { address: own.address, own: own.prefix, other: theirs.prefix, node };
    const related = [{ at: inNode(first.node, theirs.at), args: { node } }];
    return [{ message: 'prefix', at: inNode(other.node, own.at), args, related }];
  });
}

/** Not safe: which of the files is right, the author knows. */
function fixes({ finding: { span, message, args }, textOf, indentOf }: FixContext): readonly RuleFix[] {
  const text = textOf(span);
  if (MISSING.has(message)) {
    if (args.list === undefined || !/^[\d.:a-f/]+$/i.test(text)) return [];
    const one = { en: 'Add {address} to {node}', zh: '在 {node} 中添加 {address}' };
    const all = { en: 'Add the missing addresses to {node}', zh: '在 {node} 中添加缺少的地址' };
    const lines = String(args.list).split(' ');
    const newText = lines.map((it) => `${it}\n${indentOf(span)}`).join('');
    const edits = [{ span: { ...span, end: span.start }, newText }];
    return [{ title: lines.length === 1 ? one : all, args, safe: false, edits }];
  }
  if (message === 'excluded-rejected') return [];
  const prefix = /\/\d+$/.exec(text)?.[0] ?? '';
  const newText =
    message === 'prefix' ? `${text.replace(/\/\d+$/, '')}/${args.other}` : `${args.other}${prefix}`;
  if (newText === text) return [];
  const title = { en: 'Change to {text}', zh: '改为 {text}' };
  return [{ title, args: { text: newText }, safe: false, edits: [{ span, newText }] }];
}

const MISSING: ReadonlySet<string> = new Set(['missing', 'rejected', 'several', 'several-rejected']);
