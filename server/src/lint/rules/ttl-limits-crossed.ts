/** A peer from which no advert can be accepted. */
import { lineFrom } from '../../config/quick-look.ts';
import { isReported, statementsOf, type Word } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const ttlLimitsCrossed = defineRule({
  id: 'ttl-limits-crossed',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  blocks: ['vrrp_instance.unicast_peer'],
  when: (chunk, token) => BOTH.test(lineFrom(chunk, token)),
  title: { en: "A peer's 'min_ttl' is above its 'max_ttl'", zh: '对端的“min_ttl”大于“max_ttl”' },
  why: {
    en: 'No packet has a time to live that fits both limits, so every advert of this peer is thrown away. This node then takes the peer for dead and becomes MASTER beside it. keepalived reports the entry, and its configuration test ends with status 5.',
    zh: '没有报文的 TTL 能同时满足两个限制，来自此对端的通告全部被丢弃。本节点会以为对端已失效，与它同时成为 MASTER。keepalived 会报告此条目，配置测试返回 5。',
  },
  messages: {
    crossed: {
      en: 'min_ttl {min} is above max_ttl {max}: keepalived throws away every advert of this peer',
      zh: 'min_ttl {min} 大于 max_ttl {max}：来自此对端的通告会全部被丢弃',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
        192.0.2.2 min_ttl 255 max_ttl 250
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
        192.0.2.2 min_ttl 250 max_ttl 255
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { words } of statementsOf(segment, block)) {
      const min = behind(words, 'min_ttl');
      const max = behind(words, 'max_ttl');
      if (!min?.isKnown || !max?.isKnown || isReported(segment, min) || isReported(segment, max)) continue;
      if (!(Number(min.text) > Number(max.text))) continue;
      const args = { min: min.text, max: max.text };
      report({ message: 'crossed', span: min.span, args, spans: [max.span] });
    }
  },
  fixes,
});

const BOTH = /\smin_ttl\s.*\smax_ttl\s|\smax_ttl\s.*\smin_ttl\s/;

function behind(words: readonly Word[], keyword: string): Word | undefined {
  const at = words.findIndex((it) => it.text === keyword);
  return at < 0 ? undefined : words[at + 1];
}

/** Not safe: another number may be meant. */
function fixes({ finding: { span, spans, args } }: FixContext): readonly RuleFix[] {
  const [other] = spans ?? [];
  if (!other) return [];
  const title = { en: 'Swap the two limits', zh: '交换两个限制' };
  const edits = [
    { span, newText: String(args.max) },
    { span: other, newText: String(args.min) },
  ];
  return [{ title, safe: false, edits }];
}
