/** A node below what the others fall to when all their checks fail. */
import { OWNER_PRIORITY } from '../../model/election.ts';
import { placeOf } from '../compare.ts';
import { type ClusterFinding, defineRule } from '../rule.ts';
import { type Standing, standingsOf } from '../standing.ts';

export const nodeNeverTakesOver = defineRule({
  id: 'node-never-takes-over',
  scope: 'cluster',
  category: 'cluster',
  severity: 'info',
  title: { en: 'No failed check gives a node the address', zh: '其他节点的检查都失败，本节点也不会接管' },
  why: {
    en: 'A failed check with a weight lowers the priority, and the highest one left is master. A node whose own priority is lower than what the others keep is never asked while one of them runs, even if the service works on this node only.',
    zh: '带权重的检查失败会降低优先级，剩下的最高者成为 MASTER。若某节点的优先级比其他节点降低之后的还要低，那么只要它们之一还在运行，即使服务只在该节点上正常，也轮不到它。',
  },
  messages: {
    outranked: {
      en: 'When all checks of the other nodes fail, {node} keeps {failed}, and this node has only {own}: it takes over only when they are gone',
      zh: '其他节点的检查全部失败时，{node} 仍有 {failed}，而本节点只有 {own}：只有它们都停止后才会接管',
      advice: { en: 'Use larger weights.', zh: '请加大权重。' },
    },
  },
  related: { en: '{node} keeps {value}', zh: '{node} 仍有 {value}' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    weight -20
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
    weight -20
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

#- node-c/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 50
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
      const found = members.length > 2 ? findingFor(standingsOf(members) ?? []) : undefined;
      if (found) report(found);
    }
  },
});

/** Of the first two, weights that keep the master are a finding by themselves. */
function findingFor(standings: readonly Standing[]): Omit<ClusterFinding, 'rule'> | undefined {
  const [leader, next] = standings;
  const last = standings.at(-1);
  const others = standings.slice(0, -1);
  const best = [...others].sort((a, b) => b.lowest - a.lowest)[0];
  if (!leader || !next || !last || !best || leader.lowest >= next.healthy) return undefined;
  if (best.lowest < last.healthy || others.some((it) => !hasWeightsOnly(it))) return undefined;
  const node = best.member.node.name;
  const at = placeOf(best.member, best.member.instance.priority);
  return {
    message: 'outranked',
    at: placeOf(last.member, last.member.instance.priority),
    args: { node, failed: best.lowest, own: last.healthy },
    related: [{ at, args: { node, value: best.lowest } }],
  };
}

/** A check without a weight takes a node out of the election. */
function hasWeightsOnly({ base, weighted, member }: Standing): boolean {
  const checks = member.instance.trackers.filter((it) => it.kind !== 'interface');
  return base !== OWNER_PRIORITY && weighted.length > 0 && checks.every((it) => it.weight.value !== 0);
}
