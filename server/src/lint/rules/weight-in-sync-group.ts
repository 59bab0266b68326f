/** A weighted tracker on a member of a sync group that has no weights. */
import type { PlacedBlock } from '../../model/block-claims.ts';
import type { Placed } from '../../model/claim-index.ts';
import { byNames } from '../../model/named-blocks.ts';
import { mayWeigh, syncGroupOf, type TrackEntry, trackEntries, weightOf } from '../../model/tracking.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const weightInSyncGroup = defineRule({
  id: 'weight-in-sync-group',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_sync_group'],
  lacking: { vrrp_sync_group: [['sync_group_tracking_weight']] },
  title: { en: 'A member of a sync group has a weighted tracker', zh: '同步组成员使用了带权重的跟踪项' },
  why: {
    en: 'Members of a group must keep equal priorities, or they would elect different masters. Unless the group has `sync_group_tracking_weight`, keepalived therefore refuses weights on a member: a weighted script, file or BFD session is dropped, and its failure moves nothing. An interface, or a file of weight 1, gets weight 0 and then takes the whole group into FAULT.',
    zh: '同步组成员的优先级必须保持一致，否则会选出不同的 MASTER。因此除非该组写了 `sync_group_tracking_weight`，keepalived 不接受成员上的权重：带权重的脚本、文件或 BFD 会话会被丢弃，失败时不会引起任何切换。接口以及权重为 1 的文件，权重会变为 0，失败时让整个组进入 FAULT。',
  },
  messages: {
    dropped: {
      en: "'{member}' is in sync group '{group}': keepalived drops '{name}' because of its weight {weight}",
      zh: '“{member}”属于同步组“{group}”：“{name}”有权重 {weight}，keepalived 会丢弃它',
      advice: { en: 'Track it in the group, or use weight 0.', zh: '请移到组内跟踪，或把权重设为 0。' },
    },
    cleared: {
      en: "'{member}' is in sync group '{group}': the weight {weight} of '{name}' becomes 0, so a failure is FAULT",
      zh: '“{member}”属于同步组“{group}”：“{name}”的权重 {weight} 会变为 0，失败即 FAULT',
    },
  },
  related: { en: 'the sync group', zh: '该同步组' },
  examples: [
    {
      bad: `vrrp_track_process nginx {
    process nginx
}

track_file drain {
    file /run/keepalived/drain
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain
    }
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
    track_process {
        nginx
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

track_file drain {
    file /run/keepalived/drain
}

vrrp_sync_group gateway {
    group {
        web
        db
    }
    track_file {
        drain weight 0
    }
}
`,
    },
  ],
  check(view, report) {
    // An instance belongs to the first group that names it.
    const groupOf = new Map<string, PlacedBlock>();
    for (const at of view.blocks('vrrp_sync_group')) {
      for (const { group, member, entry, weight, placed } of refusedIn(at, view.index)) {
        if ((groupOf.get(member) ?? at) !== at) continue;
        groupOf.set(member, at);
        const message = isCleared(entry, weight) ? 'cleared' : 'dropped';
        const args = { member, group, name: entry.name.text, weight };
        const spans = [entry.weightSpan ?? entry.name.span];
        report({ message, at: { placed, span: entry.name.span }, args, spans });
      }
    }
  },
  fixes,
});

interface Refused {
  readonly group: string;
  readonly member: string;
  readonly entry: TrackEntry;
  readonly weight: number;
  readonly placed: Placed;
}

/** What the members of a group track with a weight. */
const refusedIn = byNames(({ placed: { segment }, block }, names): readonly Refused[] => {
  const refused: Refused[] = [];
  for (const member of new Set(syncGroupOf(segment, block).members.map((it) => it.text))) {
    const found = names.named('vrrp_instance', member);
    if (!found || !mayWeigh(found, names)) continue;
    const { placed } = found;
    for (const entry of trackEntries(placed.segment, found.block)) {
      // Processes keep their weight; nobody knows why.
      const weight = entry.list === 'track_process' ? 0 : weightOf(entry, names);
      if (weight) refused.push({ group: syncGroupOf(segment, block).name, member, entry, weight, placed });
    }
  }
  return refused;
});

/** A file has weight 1 unless it says otherwise, which is taken for an oversight. */
function isCleared({ list }: TrackEntry, weight: number): boolean {
  return list === 'track_interface' || (list === 'track_file' && weight === 1);
}

/** None is safe: a failure then moves the whole group. */
export function fixes({ finding: { span, spans } }: FixContext): readonly RuleFix[] {
  const [place] = spans ?? [];
  if (!place) return [];
  const title = { en: 'Set the weight to 0 (failure means FAULT)', zh: '把权重设为 0（失败即 FAULT）' };
  const isOwn = place.start !== span.start;
  const edit = isOwn
    ? { span: place, newText: 'weight 0' }
    : { span: { ...span, start: span.end }, newText: ' weight 0' };
  return [{ title, safe: false, edits: [edit] }];
}
