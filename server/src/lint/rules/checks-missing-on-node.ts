/** Nodes that check nothing, while others do. */
import type { NodeTracker } from '../../model/node-trackers.ts';
import type { RouterMember } from '../cluster.ts';
import { inNode, mayLack } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const checksMissingOnNode = defineRule({
  id: 'checks-missing-on-node',
  scope: 'cluster',
  category: 'cluster',
  severity: 'info',
  title: { en: 'Only some of the nodes check their service', zh: '只有部分节点检查自己的服务' },
  why: {
    en: 'A node gives the address away when its own check fails. One that checks nothing keeps the address, and takes it over, whatever has become of its service.',
    zh: '节点在自己的检查失败时会让出地址。什么都不检查的节点，无论自己的服务怎样，都会接管并一直持有地址。',
  },
  messages: {
    none: {
      en: "{node} tracks '{tracker}', and this node nothing: it holds the address even while its service is down",
      zh: '{node} 跟踪“{tracker}”，本节点什么都不跟踪：即使服务已停止，仍会持有地址',
      advice: { en: 'Track it here as well.', zh: '请在此也跟踪它。' },
    },
  },
  related: { en: 'tracked on {node}', zh: '在 {node} 上跟踪' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    track_script {
        chk_nginx
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

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    track_script {
        chk_nginx
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

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    track_script {
        chk_nginx
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
      const other = members.find((it) => checkOf(it) !== undefined);
      const tracker = other && checkOf(other);
      for (const member of other && tracker ? members : []) {
        if (!other || !tracker || hasLists(member) || mayLack(member, ...LISTS)) continue;
        const node = other.node.name;
        report({
          message: 'none',
          at: inNode(member.node, member.instance.at),
          args: { node, tracker: tracker.name },
          related: [{ at: inNode(other.node, tracker.at), args: { node } }],
        });
      }
    }
  },
});

const LISTS = ['track_script', 'track_process', 'track_file', 'track_bfd'];

function checkOf({ instance }: RouterMember): NodeTracker | undefined {
  return instance.trackers.find((it) => it.kind !== 'interface' && it.check !== undefined);
}

/** What is listed and dropped is a finding by itself. */
function hasLists({ instance: { block, group, trackers } }: RouterMember): boolean {
  const isListed = block.block.children.some((it) => LISTS.includes(it.directive.keyword));
  return isListed || trackers.some((it) => it.kind !== 'interface') || (group?.trackers.length ?? 0) > 0;
}
