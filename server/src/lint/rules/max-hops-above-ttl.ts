/** A BFD session that allows more hops than its packets live. */
import { lastValue } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

const DEFAULT_TTL = 255;

export const maxHopsAboveTtl = defineRule({
  id: 'max-hops-above-ttl',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['bfd_instance'],
  title: { en: "'max_hops' is above the time to live", zh: '“max_hops”大于 TTL' },
  why: {
    en: 'A packet that starts with a small time to live is gone after as many hops, so a larger `max_hops` can never be reached. keepalived reports it and lowers the limit to the time to live; the configuration test ends with status 5.',
    zh: '报文经过 TTL 规定的跳数后就会消失，更大的 `max_hops` 永远用不到。keepalived 会报告并把上限降为 TTL；配置测试返回 5。',
  },
  messages: {
    above: {
      en: 'max_hops {hops} is above {keyword} {ttl}; keepalived reports it and uses {ttl}',
      zh: 'max_hops {hops} 大于 {keyword} {ttl}；keepalived 会报告并改用 {ttl}',
    },
  },
  examples: [
    {
      bad: `bfd_instance peer {
    neighbor_ip 192.0.2.2
    multihop
    max_hops 20
    ttl 10
}
`,
      good: `bfd_instance peer {
    neighbor_ip 192.0.2.2
    multihop
    max_hops 10
    ttl 10
}
`,
    },
  ],
  check(segment, block, report) {
    const hops = lastValue(segment, block, 'max_hops');
    if (!hops?.isKnown) return;
    const keyword = lastValue(segment, block, 'hoplimit') ? 'hoplimit' : 'ttl';
    const ttl = lastValue(segment, block, keyword);
    if (ttl && !ttl.isKnown) return;
    const limit = Number(ttl?.text ?? DEFAULT_TTL);
    if (limit < 1 || limit > DEFAULT_TTL || !(Number(hops.text) > limit && Number(hops.text) <= DEFAULT_TTL))
      return;
    report({ message: 'above', span: hops.span, args: { hops: hops.text, keyword, ttl: limit } });
  },
  fixes({ finding: { span, args } }: FixContext): readonly RuleFix[] {
    return [replaceWith(span, String(args.ttl), true)];
  },
});
