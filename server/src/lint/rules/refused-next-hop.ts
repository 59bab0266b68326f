/** A next hop of a route that keepalived refuses. */
import { mayHold } from '../../config/quick-look.ts';
import { statementsOf, type Word } from '../../config/statements.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion, replaceWith } from '../word-fix.ts';

/** The options of a next hop, and how many words follow each. */
const OPTIONS: ReadonlyMap<string, number> = new Map([
  ['via', 1],
  ['dev', 1],
  ['weight', 1],
  ['realms', 1],
  ['onlink', 0],
]);

export const refusedNextHop = defineRule({
  id: 'refused-next-hop',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['static_routes', 'vrrp_instance.virtual_routes'],
  title: { en: 'A next hop is refused', zh: '下一跳被拒绝' },
  why: {
    en: 'Next hops stand at the end of a route, and share the packets by their weights from 1 on. At the first one that is of another family, has weight 0 or is followed by anything else, keepalived stops reading the line. That next hop and those behind it are missing, and the others carry its packets.',
    zh: '下一跳写在路由末尾，按从 1 起的权重分担报文。遇到第一个地址族不同、权重为 0 或后面还有其他词的下一跳时，keepalived 停止读取该行。它和之后的下一跳都不存在，报文由其余的承担。',
  },
  messages: {
    weight: {
      en: 'A next hop has no weight 0; keepalived reports it and leaves out this and those behind it',
      zh: '下一跳的权重不能为 0；keepalived 会报告，并忽略它和之后的下一跳',
      advice: { en: 'Remove the next hop, or use 1.', zh: '请删除该下一跳，或用 1。' },
    },
    family: {
      en: "'{address}' is not of the family of this route; keepalived leaves out this next hop and those behind it",
      zh: '“{address}”与此路由的地址族不同；keepalived 会忽略这个和之后的下一跳',
    },
    surplus: {
      en: "'{word}' is no option of a next hop; keepalived reports it and reads no further in this line",
      zh: '“{word}”不是下一跳的选项；keepalived 会报告，不再读取该行其余部分',
      advice: { en: "Options of the route stand before 'nexthop'.", zh: '路由的选项要写在“nexthop”之前。' },
    },
  },
  examples: [
    {
      bad: `static_routes {
    198.51.100.0/24 dev eth0 nexthop via 192.0.2.1 weight 0 nexthop via 192.0.2.2
}
`,
      good: `static_routes {
    198.51.100.0/24 dev eth0 nexthop via 192.0.2.1 weight 1 nexthop via 192.0.2.2
}
`,
    },
  ],
  check(segment, block, report) {
    if (!mayHold(segment, block, 'nexthop')) return;
    for (const { words } of statementsOf(segment, block)) {
      const start = words.findIndex((it) => it.text === 'nexthop');
      if (start < 0 || words.some((it) => !it.isKnown || it.text === 'encap')) continue;
      const found = judge(words.slice(0, start), words.slice(start));
      if (found) report(found);
    }
  },
  fixes,
});

interface Judged {
  readonly message: string;
  readonly span: Word['span'];
  readonly args: Readonly<Record<string, string>>;
}

/** As parse_nexthops() in vrrp_iproute.c. */
function judge(route: readonly Word[], hops: readonly Word[]): Judged | undefined {
  let family = route.map(({ text }) => familyOf(text.split('/', 1)[0] ?? '')).find((it) => it);
  for (let at = 0; at < hops.length; at++) {
    const word = hops[at];
    if (!word || word.text === 'nexthop') continue;
    const count = OPTIONS.get(word.text);
    if (count === undefined) return { message: 'surplus', span: word.span, args: { word: word.text } };
    const value = hops[at + count];
    if (word.text === 'weight' && value?.text === '0')
      return { message: 'weight', span: value.span, args: {} };
    const own = word.text === 'via' && value ? familyOf(value.text) : undefined;
    if (value && own && family && own !== family)
      return { message: 'family', span: value.span, args: { address: value.text } };
    family ??= own;
    at += count + (value?.text === 'inet' || value?.text === 'inet6' ? 1 : 0);
  }
  return undefined;
}

function fixes(context: FixContext): readonly RuleFix[] {
  const { span, message, args } = context.finding;
  if (message === 'weight') return [replaceWith(span, '1', false)];
  if (message !== 'surplus') return [];
  const title = { en: "Remove '{word}'", zh: '删除“{word}”' };
  return [{ title, args: { word: args.word ?? '' }, safe: false, edits: [deletion(context, span)] }];
}
