/** An instance that several sync groups name, or one of them twice. */

import type { Block, Segment } from '../../config/block.ts';
import type { Span } from '../../config/finding.ts';
import { childrenNamed, nameOf, pieceOf } from '../../config/statements.ts';
import type { PlacedClaim } from '../../model/claim-index.ts';
import { tokenEnd, tokenStart } from '../../syntax/chunk.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

interface Membership {
  readonly at: PlacedClaim;
  readonly group: Block;
  /** Of the group. */
  readonly name: string;
}

/** None for the members of what is no sync group, or of a second list, which the daemon does not read. */
function membershipOf(at: PlacedClaim): readonly Membership[] {
  const { segment } = at.placed;
  const group = segment.root.children.find(
    (it) => it.directive.keyword === 'vrrp_sync_group' && isMember(segment, it, at.claim.span),
  );
  return group ? [{ at, group, name: nameOf(segment, group)?.text ?? '' }] : [];
}

function isMember(segment: Segment, group: Block, span: Span): boolean {
  const [list] = childrenNamed(group, 'group');
  return list !== undefined && holds(segment, list, span);
}

function holds(segment: Segment, { head, close }: Block, { piece, start }: Span): boolean {
  if (piece < head.piece || piece > close.piece) return false;
  const isBehindHead = piece > head.piece || start > tokenStart(pieceOf(segment, piece), head.token);
  return isBehindHead && (piece < close.piece || start < tokenEnd(pieceOf(segment, piece), close.token));
}

export const instanceInTwoSyncGroups = defineRule({
  id: 'instance-in-two-sync-groups',
  scope: 'claims',
  category: 'duplicate',
  severity: 'error',
  spaces: ['vrrp_instance'],
  title: { en: 'An instance is a member of two sync groups', zh: '一个实例属于两个同步组' },
  why: {
    en: 'An instance can follow one group only: the first that names it. The second group goes on without it, so the instances there change over while this one stays where it is, and the addresses that belong together end up on two nodes.',
    zh: '一个实例只能跟随一个组，即最先列出它的那个。第二个组没有它也照常运行：那里的实例切换时它留在原处，本应在一起的虚拟 IP 就分在了两个节点上。',
  },
  messages: {
    second: {
      en: "'{member}' is already a member of sync group '{other}'; keepalived leaves it out of '{name}'",
      zh: '“{member}”已是同步组“{other}”的成员，keepalived 不会把它加入“{name}”',
    },
    twice: {
      en: "'{member}' is listed twice in sync group '{name}'; keepalived reports the second and ignores it",
      zh: '“{member}”在同步组“{name}”中列了两次，keepalived 会报告并忽略第二次',
    },
  },
  related: { en: 'first listed here', zh: '首次列于此' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    virtual_ipaddress {
        198.51.100.10/24
    }
}

vrrp_sync_group gateway {
    group {
        web
        db
        web
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

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    virtual_ipaddress {
        198.51.100.10/24
    }
}

vrrp_sync_group gateway {
    group {
        web
        db
    }
}
`,
    },
  ],
  judge(claims, report) {
    const members = claims.filter(({ claim }) => claim.role === 'uses' && claim.by === 'group');
    if (members.length < 2) return;
    const [first, ...others] = members.flatMap(membershipOf);
    if (!first) return;
    for (const it of others) {
      const message = it.group === first.group ? 'twice' : 'second';
      // A second group of one name is skipped as a whole.
      if (message === 'second' && it.name === first.name) continue;
      const args = { member: it.at.claim.name, name: it.name, other: first.name };
      report({ message, at: it.at, args, related: [first.at] });
    }
  },
  fixes,
});

function fixes(context: FixContext): readonly RuleFix[] {
  const { finding } = context;
  const title = { en: "Remove '{member}' here", zh: '在此删除“{member}”' };
  const safe = finding.message === 'twice';
  return [{ title, args: finding.args, safe, edits: [deletion(context, finding.span)] }];
}
