/** A failure outside of the cluster that all nodes take for their own. */
import { lastStatement } from '../../config/statements.ts';
import { blockNamed } from '../../model/block-claims.ts';
import type { NodeTracker } from '../../model/node-trackers.ts';
import type { RouterMember } from '../cluster.ts';
import { inNode } from '../compare.ts';
import { defineRule } from '../rule.ts';

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
      en: "Every node asks {target} by '{tracker}', which has no weight: when it is silent, nobody holds {address}",
      zh: '每个节点都用无权重的“{tracker}”检查 {target}：它一旦没有响应，就没有节点持有 {address}',
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
        const target = first && targetOf(first, tracker);
        if (!first || target === undefined) continue;
        const same = others.map((it) => it.instance.trackers.find((other) => targetOf(it, other) === target));
        if (same.includes(undefined)) continue;
        const [address] = first.instance.addresses;
        if (!address) continue;
        report({
          message: 'script',
          at: inNode(first.node, tracker.at),
          args: { tracker: tracker.name, target, address: address.address },
          related: others.flatMap(({ node }, index) => {
            const at = same[index]?.at;
            return at ? [{ at: inNode(node, at), args: { node: node.name } }] : [];
          }),
        });
      }
    }
  },
});

const PROBE = /(?:^|[\s"'/])(?:ping6?|fping6?|arping|nc|ncat|curl|wget)\s/;
const ADDRESS = /(?<![\w.:])(\d{1,3}(?:\.\d{1,3}){3})(?![\w.])/;

/** What a check without a weight asks that is not on the node itself. */
function targetOf({ node, instance }: RouterMember, { kind, name, weight }: NodeTracker): string | undefined {
  if (kind !== 'script' || weight.value !== 0) return undefined;
  const found = blockNamed(node.analysis.index, 'vrrp_script', name);
  const said = found && lastStatement(found.placed.segment, found.block, 'script');
  const command =
    said?.words
      .slice(1)
      .map((it) => it.text)
      .join(' ') ?? '';
  const address = PROBE.test(command) ? ADDRESS.exec(command)?.[1] : undefined;
  if (address === undefined || address.startsWith('127.')) return undefined;
  return instance.addresses.some((it) => it.address === address) ? undefined : address;
}
