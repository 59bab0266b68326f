/** A policy rule with all that it needs, which contradicts itself. */
import { mayHold } from '../../config/quick-look.ts';
import { isReported, statementsOf, type Word } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';

export const refusedPolicyRule = defineRule({
  id: 'refused-policy-rule',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['static_rules', 'vrrp_instance.virtual_rules'],
  title: { en: 'A policy rule contradicts itself', zh: '策略路由规则自相矛盾' },
  why: {
    en: 'Rules are tried by their preference from low to high, so `goto` leads to a greater one only. Table 0 stands for no table, and what refines the lookup in a table means nothing in a rule without one. keepalived reports such a rule and drops it, so packets are routed as if it were not there.',
    zh: '规则按 preference 从小到大匹配，所以 `goto` 只能跳到更大的编号；表 0 表示没有表；没有查表动作的规则也谈不上限制查表。keepalived 会报告并丢弃这样的规则，报文就像没有它一样转发。',
  },
  messages: {
    table: {
      en: 'Table 0 means no table; keepalived reports it and drops the rule',
      zh: '表 0 表示没有表；keepalived 会报告并丢弃此规则',
      advice: { en: 'Name a table such as 100.', zh: '请写一个表，例如 100。' },
    },
    goto: {
      en: "'goto {number}' does not lead behind preference {preference}; keepalived reports it and drops the rule",
      zh: '“goto {number}”没有跳到 preference {preference} 之后；keepalived 会报告并丢弃此规则',
    },
    lookup: {
      en: "'{option}' needs a lookup in a table, and this rule has none; keepalived reports it and drops the rule",
      zh: '“{option}”要求查表，而此规则不查表；keepalived 会报告并丢弃它',
      advice: { en: "Use 'table' as the action.", zh: '请以“table”为动作。' },
    },
  },
  examples: [
    {
      bad: `static_rules {
    from 192.0.2.0/24 goto 50 preference 100
}
`,
      good: `static_rules {
    from 192.0.2.0/24 goto 150 preference 100
}
`,
    },
  ],
  check(segment, block, report) {
    if (!SIGNS.some((it) => mayHold(segment, block, it))) return;
    for (const { words } of statementsOf(segment, block)) {
      if (words.some((it) => !it.isKnown || isReported(segment, it))) continue;
      const found = judge(words);
      if (found) report(found);
    }
  },
});

const LOOKUP: readonly string[] = [
  'realms',
  'suppress_prefixlength',
  'sup_pl',
  'suppress_ifgroup',
  'sup_group',
];
const OTHERS: readonly string[] = ['goto', 'nop', 'blackhole', 'prohibit', 'unreachable'];
/** One of these stands in each rule that is found. */
const SIGNS: readonly string[] = ['goto', ' 0', 'realms', 'sup'];

interface Judged {
  readonly message: string;
  readonly span: Word['span'];
  readonly args: Readonly<Record<string, string>>;
}

/** As alloc_rule() in vrrp_iprule.c. */
function judge(words: readonly Word[]): Judged | undefined {
  const table = behind(words, 'table', 'lookup');
  if (table && Number(table.text) === 0) return { message: 'table', span: table.span, args: {} };
  const target = behind(words, 'goto');
  const preference = behind(words, 'preference', 'order', 'priority');
  if (target && preference && Number(preference.text) >= Number(target.text)) {
    const args = { number: target.text, preference: preference.text };
    return { message: 'goto', span: target.span, args };
  }
  const option = words.find((it) => LOOKUP.includes(it.text));
  const isLookup = table !== undefined || words.some((it) => it.text === 'l3mdev');
  if (!option || isLookup || !words.some((it) => OTHERS.includes(it.text))) return undefined;
  return { message: 'lookup', span: option.span, args: { option: option.text } };
}

/** The word behind the first of the keywords. */
function behind(words: readonly Word[], ...keywords: readonly string[]): Word | undefined {
  const at = words.findIndex((it) => keywords.includes(it.text));
  return at < 0 ? undefined : words[at + 1];
}
