/** What a virtual_server_group serves, as far as rules ask. */
import { byBlock } from '../config/by-block.ts';
import { type BoundStatement, nameOf, statementsOf, type Word } from '../config/statements.ts';
import type { Family } from '../schema/types/ip-address.ts';
import type { NamedBlocks } from './named-blocks.ts';
import { type Endpoint, endpointOf } from './virtual-address.ts';

export interface ServerGroup {
  readonly name: Word | undefined;
  readonly addresses: readonly Endpoint[];
  /** Entries by firewall mark, the daemon's alloc_vsg_entry() takes them all as one service each. */
  readonly marks: readonly BoundStatement[];
  readonly families: ReadonlySet<Family>;
  /** The first mark that does not say its family. */
  readonly markWithoutFamily: BoundStatement | undefined;
  readonly entries: number;
}

export const serverGroupOf = byBlock((segment, block): ServerGroup => {
  const addresses: Endpoint[] = [];
  const marks: BoundStatement[] = [];
  const families = new Set<Family>();
  let entries = 0;
  for (const statement of statementsOf(segment, block)) {
    entries++;
    const [first, second, third] = statement.words;
    if (first?.text === 'fwmark') {
      if (second) marks.push(statement);
      if (third?.text === 'inet' || third?.text === 'inet6') families.add(third.text);
    } else {
      const endpoint = endpointOf(first, second);
      if (!endpoint) continue;
      addresses.push(endpoint);
      families.add(endpoint.family);
    }
  }
  const markWithoutFamily = marks.find((it) => it.words.length === 2);
  return { name: nameOf(segment, block), addresses, marks, families, markWithoutFamily, entries };
});

/** The group of the name, if it serves anything. */
export function groupNamed({ named }: NamedBlocks, name: string): ServerGroup | undefined {
  const found = named('virtual_server_group', name);
  const group = found && serverGroupOf(found.placed.segment, found.block);
  return group && group.addresses.length + group.marks.length > 0 ? group : undefined;
}
