/** What one daemon runs of VRRP once it has read its configuration: each setting resolved, and where it comes from. */
import type { Word } from '../config/statements.ts';
import { headOf, type PlacedBlock } from './block-claims.ts';
import { byDefault, type Fact, type Origin, saidIn, switchOf } from './fact.ts';
import type { NamedBlocks } from './named-blocks.ts';
import { type NodeDefaults, nodeDefaults } from './node-defaults.ts';
import { type InstanceSettings, instanceSettings } from './node-instance.ts';
import { linkTrackers } from './node-links.ts';
import { listedTrackers, mergedTrackers, type NodeTracker, withoutDropped } from './node-trackers.ts';
import { syncGroupOf } from './tracking.ts';

export interface NodeInstance extends InstanceSettings {
  /** All that counts, those of its sync group included, each name once. */
  readonly trackers: readonly NodeTracker[];
  readonly group: NodeGroup | undefined;
}

export interface NodeGroup {
  readonly name: string;
  readonly at: Origin;
  /** Names of instances that exist and belong to no group before it. */
  readonly members: readonly string[];
  readonly keepsWeights: Fact<boolean>;
  readonly trackers: readonly NodeTracker[];
}

export interface VrrpNode {
  readonly defaults: NodeDefaults;
  readonly instances: readonly NodeInstance[];
  readonly groups: readonly NodeGroup[];
  /** The keyword of each `global_defs`. */
  readonly globals: readonly Origin[];
}

/** A configuration, by the blocks of its top level. */
export interface NodeView extends NamedBlocks {
  /** All blocks of a keyword, in the order in which they are read. */
  readonly every: (keyword: string) => readonly PlacedBlock[];
}

export function vrrpNodeOf(view: NodeView): VrrpNode {
  const globals = view.every('global_defs');
  const defaults = nodeDefaults(globals);
  const settings = firstOfEachName(view.every('vrrp_instance').map((it) => instanceSettings(it, defaults)));
  const groups = groupsOf(view, settings);
  const instances = settings.map((it) => instanceOf(it, groups, view));
  return { defaults, instances, groups, globals: globals.map(headOf) };
}

/** The daemon skips a second block of one name. */
function firstOfEachName(all: readonly InstanceSettings[]): readonly InstanceSettings[] {
  const names = new Set<string>();
  return all.filter(({ name }) => !names.has(name) && names.add(name));
}

function groupsOf(view: NodeView, settings: readonly InstanceSettings[]): readonly NodeGroup[] {
  const free = new Map(settings.map((it) => [it.name, it]));
  const names = new Set<string>();
  return view.every('vrrp_sync_group').flatMap((at): readonly NodeGroup[] => {
    const { name, members: words } = syncGroupOf(at.placed.segment, at.block);
    if (names.has(name)) return [];
    names.add(name);
    const members = words.flatMap((it) => taken(free, it));
    return members.length === 0 ? [] : [groupAt(at, name, members, view)];
  });
}

/** As vrrp_sync_set_group() in vrrp_sync.c: the first group that names an instance has it. */
function taken(free: Map<string, InstanceSettings>, { text }: Word): readonly InstanceSettings[] {
  const settings = free.get(text);
  free.delete(text);
  return settings ? [settings] : [];
}

/** As sync_group_tracking_init() in vrrp.c: with an owner among the members there are no weights. */
function groupAt(
  at: PlacedBlock,
  name: string,
  members: readonly InstanceSettings[],
  view: NodeView,
): NodeGroup {
  const { placed, block } = at;
  const hasOwner = members.some((it) => it.isOwner === true);
  const listed = listedTrackers(at, view, name);
  return {
    name,
    at: headOf(at),
    members: members.map((it) => it.name),
    keepsWeights: switchOf(saidIn(placed, block, 'sync_group_tracking_weight'), byDefault(false)),
    trackers: hasOwner ? listed.map((it) => ({ ...it, weight: byDefault(0) })) : listed,
  };
}

function instanceOf(settings: InstanceSettings, groups: readonly NodeGroup[], view: NodeView): NodeInstance {
  const group = groups.find((it) => it.members.includes(settings.name));
  const listed = listedTrackers(settings.block, view, undefined);
  const dropsWeights = group !== undefined && group.keepsWeights.value === false;
  const own = linkTrackers(settings, withoutDropped(listed, { isOwner: settings.isOwner, dropsWeights }));
  return { ...settings, group, trackers: mergedTrackers(own, group?.trackers ?? []) };
}
