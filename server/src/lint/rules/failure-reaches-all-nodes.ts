/** A failure outside of the cluster that all nodes take for their own. */
import { lastStatement } from '../../config/statements.ts';
import { blockNamed } from '../../model/block-claims.ts';
import type { NodeTracker } from '../../model/node-trackers.ts';
import type { RouterMember } from '../cluster.ts';
import { inNode, settled } from '../compare.ts';
import { type ClusterFinding, defineRule } from '../rule.ts';

export const failureReachesAllNodes = defineRule({
  id: 'failure-reaches-all-nodes',
  scope: 'cluster',
  category: 'cluster',
  severity: 'warning',
  title: { en: 'One failure takes the address from every node', zh: '一次故障会使所有节点失去地址' },
  why: {
    en: 'A tracker without a weight means FAULT when it fails. If every node asks the same thing outside of the cluster, such as a gateway, they all fail at once, and nobody holds the address although each node works.',
    zh: '没有权重的跟踪项失败即进入 FAULT。如果各节点检查的是集群之外的同一个对象，例如网关，它们会同时失败：每个节点都完好，却没有谁持有地址。',
  },
  messages: {
    script: {
      en: "Every node asks {host} by '{tracker}', which has no weight: when it is silent, nobody holds {address}",
      zh: '每个节点都用无权重的“{tracker}”检查 {host}：它一旦没有响应，就没有节点持有 {address}',
      advice: { en: 'Give it a weight.', zh: '请为它设置权重。' },
    },
    own: {
      en: "'{tracker}' asks {host}, which only a MASTER holds, and has no weight: it fails on every node, and nobody becomes MASTER",
      zh: '“{tracker}”检查只有 MASTER 才持有的 {host}，且没有权重：它在每个节点上都失败，谁也不会成为 MASTER',
      advice: { en: 'Give it a weight.', zh: '请为它设置权重。' },
    },
    bfd: {
      en: "Every node watches {host} by '{tracker}', which has no weight: when it is lost, nobody holds {address}",
      zh: '每个节点都用无权重的“{tracker}”监视 {host}：它一旦中断，就没有节点持有 {address}',
      advice: { en: 'Give it a weight.', zh: '请为它设置权重。' },
    },
  },
  related: { en: '{node} asks the same', zh: '{node} 检查的也是它' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_gateway {
    script "/usr/bin/ping -c 1 -W 1 192.0.2.254"
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    track_script {
        chk_gateway
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_gateway {
    script "/usr/bin/ping -c 1 -W 1 192.0.2.254"
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    track_script {
        chk_gateway
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `#- node-a/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_gateway {
    script "/usr/bin/ping -c 1 -W 1 192.0.2.254"
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    track_script {
        chk_gateway
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_gateway {
    script "/usr/bin/ping -c 1 -W 1 192.0.2.254"
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    track_script {
        chk_gateway
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check({ routers }, report) {
    for (const { members } of routers) {
      const [first, ...others] = members;
      for (const tracker of first && others.length > 0 ? first.instance.trackers : []) {
        const found = first && findingFor(first, others, tracker);
        if (found) report(found);
      }
    }
  },
});

function findingFor(
  first: RouterMember,
  others: readonly RouterMember[],
  tracker: NodeTracker,
): Omit<ClusterFinding, 'rule'> | undefined {
  const target = targetOf(first, tracker);
  const [address] = first.instance.addresses;
  if (target === undefined || !address) return undefined;
  const same = others.flatMap((it) => {
    const at = it.instance.trackers.find((other) => targetOf(it, other) === target)?.at;
    return at ? [{ at: inNode(it.node, at), args: { node: it.node.name } }] : [];
  });
  if (same.length < others.length) return undefined;
  const isOwn = first.instance.addresses.some((it) => it.address === target);
  return {
    message: tracker.kind === 'bfd' ? 'bfd' : isOwn ? 'own' : 'script',
    at: inNode(first.node, tracker.at),
    args: { tracker: tracker.name, host: target, ...(!isOwn && { address: address.address }) },
    related: same,
  };
}

const PROBE = /(?:^|[\s"'/])(?:ping6?|fping6?|arping|nc|ncat|curl|wget)\s/;
const ADDRESS = /(?<![\w.:])(\d{1,3}(?:\.\d{1,3}){3})(?![\w.])/;

/** What a check without a weight asks that is not on the node itself. */
function targetOf(member: RouterMember, { kind, name, weight }: NodeTracker): string | undefined {
  if (settled(member, weight) !== 0) return undefined;
  if (kind === 'bfd') return textOf(member, 'bfd_instance', name, 'neighbor_ip');
  if (kind !== 'script') return undefined;
  const command = textOf(member, 'vrrp_script', name, 'script') ?? '';
  const address = PROBE.test(command) ? ADDRESS.exec(command)?.[1] : undefined;
  return address?.startsWith('127.') ? undefined : address;
}

/** What the last statement of a keyword says in the block of that name. */
function textOf({ node }: RouterMember, space: string, name: string, keyword: string): string | undefined {
  const found = blockNamed(node.analysis.index, space, name);
  const said = found && lastStatement(found.placed.segment, found.block, keyword);
  const words = said?.words.slice(1);
  return words?.every((it) => it.isKnown) ? words.map((it) => it.text).join(' ') : undefined;
}
