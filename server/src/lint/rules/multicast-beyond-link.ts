/** An IPv6 group for adverts that reaches beyond the link. */
import { isReported, lastValue } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';

const KEYWORDS: Readonly<Record<string, string>> = {
  global_defs: 'vrrp_mcast_group6',
  vrrp_instance: 'mcast_dst_ip',
};

export const multicastBeyondLink = defineRule({
  id: 'multicast-beyond-link',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  blocks: ['global_defs', 'vrrp_instance'],
  having: { global_defs: ['vrrp_mcast_group6'], vrrp_instance: ['mcast_dst_ip'] },
  title: { en: 'An IPv6 multicast group is not link-local', zh: 'IPv6 组播组不是链路本地范围' },
  why: {
    en: 'Adverts of VRRP concern the nodes on one link, and routers must not forward them; groups of that scope begin with ff02. With a wider scope, adverts may reach other networks, where an equal VRID causes confusion. keepalived reports the address, uses it in `global_defs` and ignores it in an instance.',
    zh: 'VRRP 通告只与同一链路的节点有关，路由器不得转发；该范围的组以 ff02 开头。范围更大时，通告可能到达其他网络，与那里相同的 VRID 混淆。keepalived 会报告该地址：在 `global_defs` 中仍会使用，在实例中则忽略。',
  },
  messages: {
    global: {
      en: "'{address}' is not a link-local group; keepalived reports it and uses it all the same",
      zh: '“{address}”不是链路本地组播组；keepalived 会报告，但仍使用它',
      advice: { en: 'Take one that begins with ff02.', zh: '请用以 ff02 开头的组。' },
      since: '2.2.5',
      before: {
        en: "'{address}' is not a link-local group, so adverts may leave the link",
        zh: '“{address}”不是链路本地组播组，通告可能离开本链路',
      },
    },
    ignored: {
      en: "'{address}' is not a link-local group; keepalived reports it and uses the default group",
      zh: '“{address}”不是链路本地组播组；keepalived 会报告，并使用默认组',
      advice: { en: 'Take one that begins with ff02.', zh: '请用以 ff02 开头的组。' },
    },
  },
  examples: [
    {
      bad: `global_defs {
    vrrp_mcast_group6 ff05::12
}
`,
      good: `global_defs {
    vrrp_mcast_group6 ff02::12
}
`,
    },
  ],
  check(segment, block, report) {
    const { keyword } = block.directive;
    const word = lastValue(segment, block, KEYWORDS[keyword] ?? '');
    if (!word?.isKnown || isReported(segment, word) || !WIDER.test(word.text)) return;
    const message = keyword === 'global_defs' ? 'global' : 'ignored';
    report({ message, span: word.span, args: { address: word.text } });
  },
});

/** The fourth digit is the scope, and 2 that of the link. */
const WIDER = /^ff[\da-f][^2]:/i;
