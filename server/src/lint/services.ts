/** The services that the daemon runs in the end, with what they rest on. */
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
export const SERVICE_BLOCKS: readonly string[] = ['virtual_server'];

/** Those that the rule asks for, but not those that are removed first: without servers, or without their group. */
export function servicesOf(view: ConfigView): readonly Service[] {
  const services: Service[] = [];
  for (const { placed, block } of view.blocks('virtual_server')) {
    const server = virtualServerOf(placed.segment, block);
    if (!server || server.servers.length === 0) continue;
    const group = server.kind === 'group' ? groupNamed(view, server.name.text) : undefined;
    if (server.kind === 'group' && (!group || isOtherFamily(server, group))) continue;
    services.push({ placed, block, server, group });
  }
  return services;
}

/** As link_vsg_to_vs() in keepalived/check/ipwrapper.c, which drops such a service without a word. */
export function isOtherFamily({ family }: VirtualServer, { families }: ServerGroup): boolean {
  if (family === undefined || families.size === 0) return false;
  return families.size > 1 || !families.has(family);
}

/** True for a service that has an address, which a group of marks has not. */
export function hasAddress({ server, group }: Service): boolean {
  return server.kind === 'address' || (group !== undefined && group.addresses.length > 0);
}
