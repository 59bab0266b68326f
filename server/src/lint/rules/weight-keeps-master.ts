/** Weights that do not take the master below the next node. */
import { effectivePriority, OWNER_PRIORITY } from '../../model/election.ts';
import type { NodeTracker } from '../../model/node-trackers.ts';
import { inNode, placeOf } from '../compare.ts';
import { type ClusterFinding, defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { dropOf, type Standing, standingsOf, type Weighted } from '../standing.ts';

export const weightKeepsMaster = defineRule({
  id: 'weight-keeps-master',
  scope: 'cluster',
  category: 'cluster',
  severity: 'warning',
  title: { en: 'A failed check does not move the address', zh: '检查失败后地址并不切换' },
  why: {
    en: 'A weight only moves the address if it takes the master below the next node, with all that both of them add for checks that succeed. Equal is not enough: a backup accepts an advert of its own priority. The check fails, the priority changes, and users keep talking to the broken node.',
    zh: '权重只有让 MASTER 降到下一个节点以下才会切换地址，双方因检查成功而增加的部分都要算上。相等还不够：备机会接受与自己优先级相同的通告。检查失败、优先级也变了，用户却仍在访问坏掉的节点。',
  },
  messages: {
    one: {
      en: "When '{tracker}' fails, {leader} drops to {failed}, but {node} has only {next}: the address stays here",
      zh: '“{tracker}”失败时 {leader} 降到 {failed}，而 {node} 只有 {next}：虚拟 IP 不会切换',
      advice: {
        en: 'Use weight {weight} or beyond, or none.',
        zh: '请把权重设为 {weight} 或更低，或不设权重。',
      },
    },
    positive: {
      en: "When '{tracker}' fails, {leader} drops to {failed}, but {node} has only {next}: the address stays here",
      zh: '“{tracker}”失败时 {leader} 降到 {failed}，而 {node} 只有 {next}：虚拟 IP 不会切换',
      advice: {
        en: 'Use weight {weight} or more on all nodes, or none.',
        zh: '请在各节点把权重设为 {weight} 或更大，或去掉。',
      },
    },
    all: {
      en: 'Even when all its trackers fail, {leader} drops to {failed}, but {node} has only {next}: the address stays here',
      zh: '即使全部跟踪项都失败，{leader} 也只降到 {failed}，而 {node} 只有 {next}：虚拟 IP 不会切换',
      advice: { en: 'Use larger weights, or none.', zh: '请加大权重，或不设权重。' },
    },
  },
  related: { en: '{node} answers with priority {value}', zh: '{node} 的优先级为 {value}' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_web {
    script /usr/local/libexec/chk_web
    weight -10
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    track_script {
        chk_web
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

vrrp_script chk_web {
    script /usr/local/libexec/chk_web
    weight -10
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 95
    track_script {
        chk_web
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

vrrp_script chk_web {
    script /usr/local/libexec/chk_web
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    track_script {
        chk_web
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

vrrp_script chk_web {
    script /usr/local/libexec/chk_web
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 95
    track_script {
        chk_web
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
      const [leader, next] = standingsOf(members) ?? [];
      if (leader && next && leader.weighted.length > 0) findingsFor(leader, next).forEach(report);
    }
  },
});

type Found = Omit<ClusterFinding, 'rule'>;

function findingsFor(leader: Standing, next: Standing): readonly Found[] {
  if (leader.base === OWNER_PRIORITY) return [];
  const [only, ...others] = leader.weighted;
  if (only && leader.lowest >= next.healthy) {
    return [findingFor(others.length > 0 ? undefined : only, only.tracker, leader, next)];
  }
  return idleTrackers(leader, next).map((it) => findingFor(it, it.tracker, leader, next));
}

/** `single` is the tracker that fails; undefined for all of them. */
function findingFor(
  single: Weighted | undefined,
  tracker: NodeTracker,
  leader: Standing,
  next: Standing,
): Found {
  const { node, instance } = next.member;
  const weight = single && enough(single, leader, next);
  const message = weight === undefined ? 'all' : weight < 0 ? 'one' : 'positive';
  const drop = single ? dropOf(single) : leader.total - leader.lowest;
  return {
    message,
    at: inNode(leader.member.node, tracker.weight.origin ?? tracker.at),
    args: {
      tracker: tracker.name,
      leader: leader.member.node.name,
      failed: effectivePriority(leader.base, leader.total - drop),
      node: node.name,
      next: next.healthy,
      ...(weight !== undefined && { weight }),
    },
    related: [
      { at: placeOf(next.member, instance.priority), args: { node: node.name, value: next.healthy } },
    ],
  };
}

/** Trackers whose failure moves nothing, whatever else has failed. */
function idleTrackers(leader: Standing, next: Standing): readonly Weighted[] {
  const { weighted, total } = leader;
  // A weight that counts the other way round raises the priority.
  if (weighted.length === 1 || weighted.some((it) => dropOf(it) < 0)) return [];
  const slack = total - next.healthy;
  return weighted.filter((it) => {
    const others = weighted.filter((other) => other !== it).map(dropOf);
    return largestSum(others, slack) + dropOf(it) <= slack;
  });
}

/** The largest sum of some of the numbers that does not exceed the limit. */
function largestSum(numbers: readonly number[], limit: number): number {
  const sums = new Set([0]);
  for (const number of numbers) {
    for (const sum of [...sums]) if (sum + number <= limit) sums.add(sum + number);
  }
  return Math.max(...sums);
}

const MAX_WEIGHT = 253;

/** The smallest weight of the only tracker that moves the address; undefined if none does. */
function enough({ tracker, weight }: Weighted, leader: Standing, next: Standing): number | undefined {
  if (weight < 0) {
    const needed = leader.total - next.healthy + 1;
    return needed <= MAX_WEIGHT ? -needed : undefined;
  }
  // A success adds to both of them: the other one has to come above what is left.
  const other = next.weighted.find((it) => it.tracker.name === tracker.name && it.weight > 0);
  if (!other) return undefined;
  const needed = leader.total - weight - (next.healthy - other.weight) + 1;
  return needed <= MAX_WEIGHT ? needed : undefined;
}

/** None is safe: they change who is master. */
function fixes({ finding: { span, message, args }, textOf, lineOf }: FixContext): readonly RuleFix[] {
  const text = textOf(span);
  const number = /^(weight\s+)[-+]?\d+/.exec(text);
  if (!number) return [];
  const found: RuleFix[] = [];
  if (message === 'one') {
    const title = { en: 'Set the weight to {weight}', zh: '把权重设为 {weight}' };
    const newText = `${number[1]}${args.weight}${text.slice(number[0].length)}`;
    found.push({ title, args, safe: false, edits: [{ span, newText }] });
  }
  const line = lineOf(span);
  const isAlone = textOf(line).trim() === text;
  const removed = isAlone ? { ...line, end: line.end + 1 } : { ...span, start: span.start - 1 };
  const title = { en: 'Remove the weight (failure means FAULT)', zh: '去掉权重（失败即 FAULT）' };
  found.push({ title, safe: false, edits: [{ span: removed, newText: '' }] });
  return found;
}
