/** A policy rule without a place, or without anything to do. */
import { statementsOf, type Word } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

const PREFERENCE: ReadonlySet<string> = new Set(['preference', 'order', 'priority']);
const ACTION: ReadonlySet<string> = new Set([
  'table',
  'lookup',
  'l3mdev',
  'type',
  'goto',
  'nop',
  'blackhole',
  'prohibit',
  'unreachable',
]);

export const incompletePolicyRule = defineRule({
  id: 'incomplete-policy-rule',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['static_rules', 'vrrp_instance.virtual_rules'],
  title: { en: 'A policy rule lacks its preference or its action', zh: '策略路由规则缺少优先次序或动作' },
  why: {
    en: 'The kernel tries the rules in the order of their preference. Without one keepalived makes up a number from 16384 down, in the order of the file, so that a rule moves when another is added above it; it reports each of them. A rule without an action says nothing about where packets go, and is dropped.',
    zh: '内核按 preference 的次序逐条匹配规则。没有写时，keepalived 按文件中的先后从 16384 往下编号，在上方加一条规则，其余的位置就会变化；每一条都会报告。没有动作的规则没有说明报文该去哪里，会被丢弃。',
  },
  messages: {
    preference: {
      en: "This rule has no 'preference'; keepalived reports it and makes one up",
      zh: '此规则没有“preference”；keepalived 会报告并自行编号',
      advice: {
        en: "Add 'preference' with a number below 32766.",
        zh: '请加上“preference”和小于 32766 的数。',
      },
    },
    action: {
      en: 'This rule has no action; keepalived reports it and drops the rule',
      zh: '此规则没有动作；keepalived 会报告并丢弃它',
      advice: {
        en: "Add 'table', 'blackhole', 'unreachable' or 'prohibit'.",
        zh: '请加上“table”“blackhole”“unreachable”或“prohibit”。',
      },
    },
    actions: {
      en: "'{second}' is a second action behind '{first}'; keepalived reports it and drops the rule",
      zh: '“{second}”是“{first}”之后的第二个动作；keepalived 会报告并丢弃此规则',
    },
    families: {
      en: "'{second}' is not of the family of '{first}'; keepalived reports it and drops the rule",
      zh: '“{second}”与“{first}”的地址族不同；keepalived 会报告并丢弃此规则',
    },
  },
  examples: [
    {
      bad: `static_rules {
    from 192.0.2.0/24 table 100
}
`,
      good: `static_rules {
    from 192.0.2.0/24 table 100 preference 1000
}
`,
    },
    {
      bad: `static_rules {
    from 192.0.2.0/24 preference 1000
}
`,
      good: `static_rules {
    from 192.0.2.0/24 table 100 preference 1000
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { words } of statementsOf(segment, block)) {
      const [first] = words;
      if (!first || words.some((it) => !it.isKnown)) continue;
      // An entry of which binding has something to say is dropped for that.
      if (segment.findings.some(({ span }) => words.some((it) => isSame(it, span)))) continue;
      const found = judge(words);
      if (found) report({ args: {}, span: first.span, ...found });
    }
  },
  fixes,
});

interface Judged {
  readonly message: string;
  readonly span?: Word['span'];
  readonly args?: Readonly<Record<string, string>>;
}

function isSame({ span }: Word, { piece, start, end }: Word['span']): boolean {
  return span.piece === piece && span.start < end && start < span.end;
}

function judge(words: readonly Word[]): Judged | undefined {
  const from = words[words.findIndex((it) => it.text === 'from') + 1];
  const to = words[words.findIndex((it) => it.text === 'to') + 1];
  if (isAddress(from) && isAddress(to) && from.text.includes(':') !== to.text.includes(':')) {
    const [first, second] = from.span.start < to.span.start ? [from, to] : [to, from];
    return { message: 'families', span: second.span, args: { first: first.text, second: second.text } };
  }
  const actions = words.filter((it, at) => ACTION.has(it.text) && words[at - 1]?.text !== 'type');
  const [action, second] = actions;
  if (!action) return { message: 'action' };
  if (second)
    return { message: 'actions', span: second.span, args: { first: action.text, second: second.text } };
  return words.some((it) => PREFERENCE.has(it.text)) ? undefined : { message: 'preference' };
}

function isAddress(word: Word | undefined): word is Word {
  return word !== undefined && /[.:]/.test(word.text);
}

/** Not safe: the number is the author's to choose, and here it keeps the place that the daemon would give. */
function fixes({ finding, lineOf, textOf }: FixContext): readonly RuleFix[] {
  if (finding.message !== 'preference') return [];
  const line = lineOf(finding.span);
  const typed = /^[^#!}]*[^#!}\s]/.exec(textOf({ ...line, start: finding.span.start }))?.[0] ?? '';
  const end = finding.span.start + typed.length;
  const title = { en: "Add 'preference 16384'", zh: '加上“preference 16384”' };
  return [
    { title, safe: false, edits: [{ span: { ...line, start: end, end }, newText: ' preference 16384' }] },
  ];
}
