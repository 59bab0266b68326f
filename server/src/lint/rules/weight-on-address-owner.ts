/** A weight where no priority can change. */
import type { Span } from '../../config/finding.ts';
import { hasStatement } from '../../config/statements.ts';
import type { PlacedBlock } from '../../model/block-claims.ts';
import { byNames } from '../../model/named-blocks.ts';
import {
  instanceRole,
  mayOwn,
  mayWeigh,
  syncGroupOf,
  type TrackEntry,
  trackEntries,
  weightOf,
} from '../../model/tracking.ts';
import { type ConfigView, defineRule, type FixContext, type Message, type RuleFix } from '../rule.ts';

const DROPPED: Message = {
  en: "'{name}' has priority 255, which no weight changes; keepalived drops this tracker",
  zh: '“{name}”的优先级是 255，权重不起作用；keepalived 会丢弃这个跟踪项',
  advice: { en: 'Use a priority below 255, or no weight.', zh: '请使用小于 255 的优先级，或不设权重。' },
};
const GROUP: Message = {
  en: "'{name}' in this group has priority 255: keepalived makes the weight of '{tracker}' 0",
  zh: '此组中“{name}”的优先级是 255：keepalived 会把“{tracker}”的权重改为 0',
};

export const weightOnAddressOwner = defineRule({
  id: 'weight-on-address-owner',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance', 'vrrp_sync_group'],
  concerns: (segment, block) =>
    block.directive.keyword === 'vrrp_sync_group' || (tracks(block) && mayOwn(segment, block)),
  title: { en: 'An address owner has a weighted tracker', zh: '地址拥有者带有加权跟踪项' },
  why: {
    en: 'With priority 255 an instance owns its addresses, and its priority never changes. keepalived drops trackers with a weight there, so the failure that they were to notice changes nothing. Only a file of weight 1, the default, is kept with weight 0. A MASTER without a priority of its own has 255 as well. Without a weight the tracker works: failure means FAULT.',
    zh: '优先级为 255 的实例是地址拥有者，其优先级不会变化。keepalived 会丢弃其中带权重的跟踪项，本应由它们发现的故障不会引起任何切换。只有权重为 1（默认值）的文件会保留，权重改为 0。没有写优先级的 MASTER 也是 255。去掉权重后跟踪项有效：失败即进入 FAULT。',
  },
  messages: {
    dropped: DROPPED,
    // Whether there is a script at all depends on the machine: on its user.
    'dropped-script': { ...DROPPED, severity: 'warning' },
    cleared: {
      en: "'{name}' has priority 255, which no weight changes; keepalived makes the weight of '{tracker}' 0",
      zh: '“{name}”的优先级是 255，权重不起作用；keepalived 会把“{tracker}”的权重改为 0',
    },
    group: GROUP,
    'group-script': { ...GROUP, severity: 'warning' },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 255
    track_interface {
        eth1 weight -20
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 150
    track_interface {
        eth1 weight -20
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(view, report) {
    const owners = view.blocks('vrrp_instance');
    const groups = view.blocks('vrrp_sync_group');
    const held = owners.length > 0 ? heldMembers(groups) : undefined;
    for (const owner of owners) {
      const { name } = instanceRole(owner.placed.segment, owner.block);
      if (!isOwner(owner) || !name || held?.has(name.text)) continue;
      for (const { entry, weight } of weighted(owner, view)) {
        if (entry.list === 'track_process') continue;
        report({
          message: ownerMessage(entry, weight),
          ...placeOf(owner, entry),
          args: { name: name.text, tracker: entry.name.text },
        });
      }
    }
    for (const group of groups) {
      const name = tracks(group.block) ? weighingOwnerIn(group, view.index) : undefined;
      if (name === undefined) continue;
      for (const { entry } of weighted(group, view)) {
        const message = entry.list === 'track_script' ? 'group-script' : 'group';
        report({ message, ...placeOf(group, entry), args: { name, tracker: entry.name.text } });
      }
    }
  },
  fixes,
});

function tracks({ children }: PlacedBlock['block']): boolean {
  return children.some(({ directive }) => directive.keyword.startsWith('track_'));
}

function ownerMessage({ list }: TrackEntry, weight: number): string {
  if (list === 'track_script') return 'dropped-script';
  return list === 'track_file' && weight === 1 ? 'cleared' : 'dropped';
}

function isOwner({ placed: { segment }, block }: PlacedBlock): boolean {
  return instanceRole(segment, block).isOwner === true;
}

/** Those whose weights are refused because of their group, whether they own their address or not. */
function heldMembers(groups: readonly PlacedBlock[]): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { placed, block } of groups) {
    if (hasStatement(placed.segment, block, 'sync_group_tracking_weight')) continue;
    for (const { text } of syncGroupOf(placed.segment, block).members) held.add(text);
  }
  return held;
}

/** The first member that owns its address, of a group that may track with a weight. */
const weighingOwnerIn = byNames((group, names): string | undefined => {
  if (!mayWeigh(group, names)) return undefined;
  return syncGroupOf(group.placed.segment, group.block).members.find(({ text }) => {
    const found = names.named('vrrp_instance', text);
    return found && mayOwn(found.placed.segment, found.block) && isOwner(found);
  })?.text;
});

interface Weighted {
  readonly entry: TrackEntry;
  readonly weight: number;
}

function weighted({ placed, block }: PlacedBlock, view: ConfigView): readonly Weighted[] {
  return trackEntries(placed.segment, block)
    .map((entry) => ({ entry, weight: weightOf(entry, view) }))
    .filter(({ weight }) => Math.abs(weight) > 0);
}

interface Place {
  readonly at: { readonly placed: PlacedBlock['placed']; readonly span: Span };
  readonly spans: readonly Span[];
}

function placeOf({ placed }: PlacedBlock, { name, weight, weightSpan }: TrackEntry): Place {
  return { at: { placed, span: weight?.span ?? name.span }, spans: weightSpan ? [weightSpan] : [] };
}

/** Not safe: a failure then means FAULT. */
function fixes({ finding: { span, spans } }: FixContext): readonly RuleFix[] {
  const [own] = spans ?? [];
  const title = { en: 'Set the weight to 0 (failure means FAULT)', zh: '把权重设为 0（失败即 FAULT）' };
  const edit = own
    ? { span: own, newText: 'weight 0' }
    : { span: { ...span, start: span.end }, newText: ' weight 0' };
  return [{ title, safe: false, edits: [edit] }];
}
