/** The interfaces whose loss puts an instance into FAULT without being listed: its own, and those of what it sets up. */
import type { Block } from '../config/block.ts';
import { statementsOf, type Word } from '../config/statements.ts';
import { byDefault, type Origin } from './fact.ts';
import type { InstanceSettings } from './node-instance.ts';
import { mergedTrackers, type NodeTracker } from './node-trackers.ts';

/**
 * The trackers of an instance with those that come by themselves. An entry for the own interface is ignored; a weight
 * elsewhere gives way to what the instance needs there.
 */
export function linkTrackers(
  settings: InstanceSettings,
  listed: readonly NodeTracker[],
): readonly NodeTracker[] {
  const own = settings.interface?.value;
  const others = listed.filter((it) => it.kind !== 'interface' || it.name !== own);
  return mergedTrackers(others, neededLinks(settings));
}

function neededLinks(settings: InstanceSettings): readonly NodeTracker[] {
  const { tracksPrimary, addresses, excluded, interface: own, block } = settings;
  const links: NodeTracker[] = [];
  const isOwn = (name: string): boolean => name === own?.value;
  if (tracksPrimary && own?.value !== undefined) links.push(needed(own.value, own.origin ?? settings.at));
  for (const { device, isTracked, at } of [...addresses, ...excluded]) {
    if (isTracked && device !== undefined && !isOwn(device)) links.push(needed(device, at));
  }
  for (const list of block.block.children) {
    if (DEVICES[list.directive.keyword]) links.push(...devicesIn(settings, list));
  }
  return links;
}

function needed(name: string, at: Origin): NodeTracker {
  return {
    kind: 'interface',
    name,
    weight: byDefault(0),
    isReversed: false,
    at,
    group: undefined,
    check: undefined,
  };
}

/** The options that name an interface. */
const DEVICES: Readonly<Record<string, readonly string[]>> = {
  virtual_routes: ['dev', 'oif'],
  virtual_rules: ['dev', 'iif', 'oif'],
};

function devicesIn({ block: { placed } }: InstanceSettings, list: Block): readonly NodeTracker[] {
  const options = DEVICES[list.directive.keyword] ?? [];
  return statementsOf(placed.segment, list).flatMap(({ words }) => {
    if (words.some((it) => it.text === 'no_track')) return [];
    const names = words.flatMap((it, index): readonly Word[] => {
      const name = options.includes(it.text) ? words[index + 1] : undefined;
      return name ? [name] : [];
    });
    return names.map((it) => needed(it.text, { placed, span: it.span }));
  });
}
