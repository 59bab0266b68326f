/** An address on another interface, which is watched because of it. */
import type { Block, Segment } from '../../config/block.ts';
import { lineFrom, someStatement } from '../../config/quick-look.ts';
import { isReported, lastText, lastValue, nameOf, statementsOf } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const addressDeviceTracked = defineRule({
  id: 'address-device-tracked',
  scope: 'segment',
  category: 'semantic',
  severity: 'info',
  blocks: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.virtual_ipaddress_excluded'],
  when: (chunk, token) => lineFrom(chunk, token).includes('dev'),
  title: { en: 'The interface of an address is tracked too', zh: '虚拟 IP 所在接口也会被跟踪' },
  why: {
    en: 'keepalived tracks each interface that a virtual address is put on, not only the one that adverts go through. If it is down, the whole instance is FAULT and all its addresses move, which many find out from an instance that never leaves FAULT. That is right where clients come in there; where they do not, `no_track` leaves the instance alone.',
    zh: 'keepalived 会跟踪虚拟 IP 所在的每个接口，而不只是发送通告的接口。只要其中一个断开，整个实例就进入 FAULT，所有虚拟 IP 都会切换；很多人是在实例一直处于 FAULT 时才发现。客户端从该接口进来时这样没有问题；否则可用 `no_track`。',
  },
  messages: {
    tracked: {
      en: "keepalived tracks {link} because of this address: while it is down, '{name}' is FAULT",
      zh: '由于此地址，keepalived 会跟踪 {link}：它断开时“{name}”进入 FAULT',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth1
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth1 no_track
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (!block.parent || !mayLeave(segment, block, block.parent)) return;
    const own = lastValue(segment, block.parent, 'interface');
    const name = nameOf(segment, block.parent);
    if (!own?.isKnown || !name?.isKnown) return;
    const seen = new Set([own.text]);
    for (const list of block.parent.children) {
      if (list.directive.keyword !== 'track_interface') continue;
      for (const { words } of statementsOf(segment, list)) seen.add(words[0]?.text ?? '');
    }
    for (const { words } of statementsOf(segment, block)) {
      const [address] = words;
      if (!address || isReported(segment, address)) continue;
      if (words.some((it) => it.text === 'no_track' || !it.isKnown)) continue;
      const link = words[words.findIndex((it) => it.text === 'dev') + 1];
      if (!link || link === address || seen.has(link.text)) continue;
      seen.add(link.text);
      const end = words.at(-1)?.span ?? link.span;
      report({
        message: 'tracked',
        span: link.span,
        args: { link: link.text, name: name.text },
        spans: [end],
      });
    }
  },
  fixes,
});

/** False if all entries name the interface of the instance: found out without reading them. */
function mayLeave(segment: Segment, list: Block, instance: Block): boolean {
  const own = `dev ${lastText(segment, instance, 'interface')}`;
  return someStatement(segment, list, (chunk, token) => {
    const line = lineFrom(chunk, token);
    return line.includes('dev') && !line.includes(own);
  });
}

/** Not safe: which of the two is meant is the author's to say. */
function fixes({ finding: { spans } }: FixContext): readonly RuleFix[] {
  const [last] = spans ?? [];
  if (!last) return [];
  const title = { en: "Add 'no_track'", zh: '加上“no_track”' };
  return [{ title, safe: false, edits: [{ span: { ...last, start: last.end }, newText: ' no_track' }] }];
}
