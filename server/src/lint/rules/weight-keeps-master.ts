/** Weights that do not take the master below the next node. */
import {
  type Contribution,
  contributionOf,
  effectivePriority,
  OWNER_PRIORITY,
} from '../../model/election.ts';
import type { NodeTracker } from '../../model/node-trackers.ts';
import type { RouterMember } from '../cluster.ts';
import { inNode, placeOf } from '../compare.ts';
import { type ClusterFinding, defineRule, type FixContext, type RuleFix } from '../rule.ts';

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
      en: "When '{tracker}' fails, {own} drops to {failed}, but {node} has only {next}: the address stays here",
      zh: '“{tracker}”失败时 {own} 降到 {failed}，而 {node} 只有 {next}：虚拟 IP 不会切换',
      advice: {
        en: 'Use weight {weight} or beyond, or none.',
        zh: '请把权重设为 {weight} 或更低，或不设权重。',
      },
    },
    positive: {
      en: "When '{tracker}' fails, {own} drops to {failed}, but {node} has only {next}: the address stays here",
      zh: '“{tracker}”失败时 {own} 降到 {failed}，而 {node} 只有 {next}：虚拟 IP 不会切换',
      advice: {
        en: 'Use weight {weight} or more on all nodes, or none.',
        zh: '请在各节点把权重设为 {weight} 或更大，或去掉。',
      },
    },
    all: {
      en: 'Even when all its trackers fail, {own} drops to {failed}, but {node} has only {next}: the address stays here',
      zh: '即使全部跟踪项都失败，{own} 也只降到 {failed}，而 {node} 只有 {next}：虚拟 IP 不会切换',
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
      const found = findingFor(members);
      if (found) report(found);
    }
  },
});

/** A member with its priority as long as all is well. */
interface Standing {
  readonly member: RouterMember;
  readonly base: number;
  readonly weighted: readonly Weighted[];
  readonly healthy: number;
}

interface Weighted {
  readonly tracker: NodeTracker;
  readonly weight: number;
  readonly contribution: Contribution;
}

function findingFor(members: readonly RouterMember[]): Omit<ClusterFinding, 'rule'> | undefined {
  const standings = members.flatMap((it) => standingOf(it) ?? []);
  if (standings.length < members.length) return undefined;
  const [leader, next] = [...standings].sort((a, b) => b.healthy - a.healthy);
  if (!leader || !next || leader.weighted.length === 0 || leader.base === OWNER_PRIORITY) return undefined;
  const failed = sumOf(leader, (it) => it.failed);
  if (failed < next.healthy) return undefined;
  const [only] = leader.weighted.length === 1 ? leader.weighted : [];
  const { tracker } = only ?? leader.weighted[0] ?? {};
  if (!tracker) return undefined;
  const { node, instance } = next.member;
  const weight = only && enough(only, leader, next);
  const message = weight === undefined ? 'all' : weight < 0 ? 'one' : 'positive';
  const args = {
    tracker: tracker.name,
    own: leader.member.node.name,
    failed,
    node: node.name,
    next: next.healthy,
    ...(weight !== undefined && { weight }),
  };
  return {
    message,
    at: inNode(leader.member.node, tracker.weight.origin ?? tracker.at),
    args,
    related: [
      { at: placeOf(next.member, instance.priority), args: { node: node.name, value: next.healthy } },
    ],
  };
}

/** Undefined if the priority, or a weight, is not known. */
function standingOf(member: RouterMember): Standing | undefined {
  const { priority, trackers, isOpaque } = member.instance;
  const base = priority.value;
  if (base === undefined || isOpaque || trackers.some((it) => it.weight.value === undefined))
    return undefined;
  const weighted = trackers.flatMap(weightedOf);
  const standing = { member, base, weighted };
  return { ...standing, healthy: sumOf(standing, (it) => it.healthy) };
}

/** What files hold can be any number. */
function weightedOf(tracker: NodeTracker): readonly Weighted[] {
  const weight = tracker.weight.value ?? 0;
  const contribution = tracker.kind === 'file' ? undefined : contributionOf(weight, tracker.isReversed);
  return contribution ? [{ tracker, weight, contribution }] : [];
}

function sumOf(
  { base, weighted }: Pick<Standing, 'base' | 'weighted'>,
  part: (it: Contribution) => number,
): number {
  return effectivePriority(
    base,
    weighted.reduce((sum, { contribution }) => sum + part(contribution), base),
  );
}

const MAX_WEIGHT = 253;

/** The smallest weight of the only tracker that moves the address; undefined if none does. */
function enough({ tracker, weight }: Weighted, leader: Standing, next: Standing): number | undefined {
  if (weight < 0) {
    const needed = leader.healthy - next.healthy + 1;
    return needed <= MAX_WEIGHT ? -needed : undefined;
  }
  // A success adds to both of them: the other one has to come above what is left.
  const other = next.weighted.find((it) => it.tracker.name === tracker.name && it.weight > 0);
  if (!other) return undefined;
  const needed = leader.base - (next.healthy - other.weight) + 1;
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
