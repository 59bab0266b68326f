/** A route with a protocol of its own, which keepalived then could not recognize as its own. */
import { isReported, statementsOf } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

const NAMES: ReadonlySet<string> = new Set(['keepalived', '18']);

export const untrackedRouteProtocol = defineRule({
  id: 'untracked-route-protocol',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['static_routes', 'static_rules', 'vrrp_instance.virtual_routes', 'vrrp_instance.virtual_rules'],
  title: { en: 'A tracked route has a protocol of its own', zh: '被跟踪的路由指定了其他协议' },
  why: {
    en: 'keepalived knows its own routes and rules by the protocol `keepalived` (18), and puts them back when somebody deletes them. An entry with another protocol can only be installed untracked; as written it gets protocol 18, and what filters by the other number does not find it.',
    zh: 'keepalived 靠协议 `keepalived`（18）认出自己的路由和规则，被人删除时会重新加上。使用其他协议的条目只能不加跟踪地安装；照现在的写法，它的协议会变为 18，按原编号过滤的程序找不到它。',
  },
  messages: {
    reset: {
      en: "A tracked entry can't have protocol '{protocol}'; keepalived reports it and uses 18",
      zh: '被跟踪的条目不能使用协议“{protocol}”；keepalived 会报告并改用 18',
      advice: { en: "Add 'no_track', or leave the protocol out.", zh: '请加上“no_track”，或去掉协议。' },
    },
  },
  examples: [
    {
      bad: `static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0 protocol static
}
`,
      good: `static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0 protocol static no_track
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { words } of statementsOf(segment, block)) {
      if (words.length < 2 || words.some((it) => it.text === 'no_track' || !it.isKnown)) continue;
      const at = words.findIndex((it) => it.text === 'protocol');
      const protocol = at < 0 ? undefined : words[at + 1];
      if (!protocol || NAMES.has(protocol.text) || isReported(segment, protocol)) continue;
      report({ message: 'reset', span: protocol.span, args: { protocol: protocol.text } });
    }
  },
  fixes({ finding: { span } }: FixContext): readonly RuleFix[] {
    const title = { en: "Add 'no_track'", zh: '加上“no_track”' };
    return [{ title, safe: false, edits: [{ span: { ...span, start: span.end }, newText: ' no_track' }] }];
  },
});
