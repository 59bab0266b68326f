/** Two BFD sessions with one neighbor. */

import { bfdSession } from '../../model/bfd.ts';
import type { PlacedBlock } from '../../model/block-claims.ts';
import { defineRule, type PlacedSpan } from '../rule.ts';

export const duplicateBfdNeighbor = defineRule({
  id: 'duplicate-bfd-neighbor',
  scope: 'config',
  category: 'duplicate',
  severity: 'error',
  blocks: ['bfd_instance'],
  title: { en: 'Two BFD sessions have the same neighbor', zh: '两个 BFD 会话的邻居相同' },
  why: {
    en: 'Packets are told apart by their addresses, so there can be one session to a neighbor from one source. keepalived ignores the second block; what tracks it by name goes without, and the instance never learns that the path is down.',
    zh: '报文靠地址区分，因此同一源地址到一个邻居只能有一个会话。keepalived 会忽略第二个块；按名称跟踪它的地方随之失效，实例也就无从得知该路径已断。',
  },
  messages: {
    duplicate: {
      en: "'{other}' already has the neighbor {neighbor}; keepalived ignores the session '{name}'",
      zh: '“{other}”已使用邻居 {neighbor}；keepalived 会忽略会话“{name}”',
    },
  },
  related: { en: 'first used here', zh: '首次使用于此' },
  examples: [
    {
      bad: `bfd_instance peer {
    neighbor_ip 192.0.2.2
}

bfd_instance other {
    neighbor_ip 192.0.2.2
}
`,
      good: `bfd_instance peer {
    neighbor_ip 192.0.2.2
}

bfd_instance other {
    neighbor_ip 192.0.2.3
}
`,
    },
  ],
  check({ blocks }, report) {
    const first = new Map<string, PlacedBlock>();
    for (const it of blocks('bfd_instance')) {
      const { name, key, neighbor } = bfdSession(it.placed.segment, it.block);
      if (key === undefined || !neighbor) continue;
      const known = first.get(key);
      if (!known) first.set(key, it);
      else {
        const other = bfdSession(known.placed.segment, known.block);
        // A second block of one name is skipped as a whole.
        if (other.name === name) continue;
        const at: PlacedSpan = { placed: it.placed, span: neighbor.span };
        const related = other.neighbor ? [{ placed: known.placed, span: other.neighbor.span }] : [];
        report({
          message: 'duplicate',
          at,
          args: { name, neighbor: neighbor.text, other: other.name },
          related,
        });
      }
    }
  },
});
