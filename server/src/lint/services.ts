/** The services that the daemon runs in the end, with what they rest on. */
import { memo } from '../base/memo.ts';
import type { PlacedBlock } from '../model/block-claims.ts';
import { groupNamed, type ServerGroup } from '../model/virtual-group.ts';
import { type VirtualServer, virtualServerOf } from '../model/virtual-server.ts';
import type { ConfigView } from './rule.ts';

export interface Service extends PlacedBlock {
  readonly server: VirtualServer;
  /** Of a service that stands for a group. */
  readonly group: ServerGroup | undefined;
}

/** The keywords that rules over services want to see. */
export const SERVICE_BLOCKS: readonly string[] = ['virtual_server', 'virtual_server_group'];

/** Not those that are removed before they are looked at: without servers, or without their group. */
export const servicesOf = memo((view: ConfigView): readonly Service[] => {
  const services: Service[] = [];
  const groups = view.blocks('virtual_server_group');
  for (const { placed, block } of view.blocks('virtual_server')) {
    const server = virtualServerOf(placed.segment, block);
    if (!server || server.servers.length === 0) continue;
    const group = server.kind === 'group' ? groupNamed(groups, server.name.text) : undefined;
    if (server.kind === 'group' && (!group || isOtherFamily(server, group))) continue;
    services.push({ placed, block, server, group });
  }
  return services;
});

/** As link_vsg_to_vs() in keepalived/check/ipwrapper.c, which drops such a service without a word. */
export function isOtherFamily({ family }: VirtualServer, { families }: ServerGroup): boolean {
  if (family === undefined || families.size === 0) return false;
  return families.size > 1 || !families.has(family);
}

/** True for a service that has an address, which a group of marks has not. */
export function hasAddress({ server, group }: Service): boolean {
  return server.kind === 'address' || (group !== undefined && group.addresses.length > 0);
}
