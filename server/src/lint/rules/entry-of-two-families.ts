/** A route or a policy rule that is of IPv4 and of IPv6. */
import { mayHold } from '../../config/quick-look.ts';
import { isReported, statementsOf, type Word } from '../../config/statements.ts';
import { type Family, familyOf } from '../../schema/types/ip-address.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const entryOfTwoFamilies = defineRule({
  id: 'entry-of-two-families',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['static_routes', 'static_rules', 'vrrp_instance.virtual_routes', 'vrrp_instance.virtual_rules'],
  title: { en: 'A route or a rule mixes IPv4 and IPv6', zh: '路由或策略规则混用了 IPv4 与 IPv6' },
  why: {
    en: 'The first address of an entry says its family, and so do options that only one of them has: `realms` is of IPv4, `expires`, `pref` and `from` of a route are of IPv6. What contradicts that makes keepalived drop the whole entry: packets take another way, or none. The configuration test ends with status 5.',
    zh: '条目的第一个地址决定地址族，只属于一方的选项也会决定：`realms` 属于 IPv4，路由的 `expires`、`pref` 和 `from` 属于 IPv6。与之矛盾时 keepalived 会丢弃整个条目，报文改走别的路径或无路可走。配置测试返回 5。',
  },
  messages: {
    address: {
      en: "'{word}' is {own}, but '{first}' makes this entry {family}; keepalived reports it and drops the entry",
      zh: '“{word}”是 {own}，而“{first}”使此条目成为 {family}；keepalived 会报告并丢弃它',
    },
    option: {
      en: "'{word}' is of {own} only, and '{first}' makes this entry {family}; keepalived drops the entry",
      zh: '“{word}”只属于 {own}，而“{first}”使此条目成为 {family}；keepalived 会丢弃它',
    },
    from: {
      en: "Only routes of IPv6 have 'from'; keepalived reports it and drops the entry",
      zh: '只有 IPv6 路由可以用“from”；keepalived 会报告并丢弃此条目',
    },
  },
  examples: [
    {
      bad: `static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0 pref low
}
`,
      good: `static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0
}
`,
    },
    {
      bad: `static_routes {
    2001:db8:1::/48 via 192.0.2.1 dev eth0
}
`,
      good: `static_routes {
    2001:db8:1::/48 via 2001:db8::1 dev eth0
}
`,
    },
  ],
  check(segment, block, report) {
    const isRule = block.directive.keyword.endsWith('rules');
    const needed = isRule ? NEEDED_BY_RULE : NEEDED_BY_ROUTE;
    if (![':', ...needed.keys()].some((it) => mayHold(segment, block, it))) return;
    for (const { words } of statementsOf(segment, block)) {
      if (words.some((it) => !it.isKnown || isReported(segment, it))) continue;
      const signs = [...signsIn(words, needed)];
      const [first] = signs;
      const second = signs.find((it) => it.family !== first?.family);
      const from = isRule ? undefined : signs.find(isIpv4Source);
      if (from) report({ message: 'from', span: spanOf(from), args: {} });
      else if (first && second && !(isRule && first.isAddress && second.isAddress)) {
        const args = {
          word: second.word.text,
          first: first.word.text,
          own: NAMES[second.family],
          family: NAMES[first.family],
        };
        report({ message: second.isAddress ? 'address' : 'option', span: spanOf(second), args });
      }
    }
  },
  fixes,
});

const NAMES: Readonly<Record<Family, string>> = { inet: 'IPv4', inet6: 'IPv6' };

/** Options that belong to one family. */
const NEEDED_BY_ROUTE: ReadonlyMap<string, Family> = new Map([
  ['expires', 'inet6'],
  ['pref', 'inet6'],
  ['realms', 'inet'],
  ['from', 'inet6'],
]);
const NEEDED_BY_RULE: ReadonlyMap<string, Family> = new Map([['realms', 'inet']]);

/** A word that says the family. */
interface Sign {
  readonly word: Word;
  readonly family: Family;
  readonly isAddress: boolean;
  /** The option before an address, the value behind an option. */
  readonly other: Word | undefined;
}

/** Up to the next hops and the header of a tunnel, which have families of their own. */
function* signsIn(words: readonly Word[], needed: ReadonlyMap<string, Family>): Generator<Sign> {
  for (const [at, word] of words.entries()) {
    if (word.text === 'nexthop' || word.text === 'encap') return;
    const previous = words[at - 1];
    const family = familyOf(word.text.split('/', 1)[0] ?? '');
    if (family && previous?.text !== 'or') yield { word, family, isAddress: true, other: previous };
    const own = needed.get(word.text);
    if (own && word.text !== 'from') yield { word, family: own, isAddress: false, other: words[at + 1] };
  }
}

function isIpv4Source({ family, other }: Sign): boolean {
  return family === 'inet' && other?.text === 'from';
}

/** An option with its value. */
function spanOf({ word, other, isAddress }: Sign): Word['span'] {
  if (isAddress && other?.text === 'from') return { ...other.span, end: word.span.end };
  return isAddress || !other ? word.span : { ...word.span, end: other.span.end };
}

/** Safe: without the option the entry is there at last. */
function fixes(context: FixContext): readonly RuleFix[] {
  const { span, args, message } = context.finding;
  if (message !== 'option') return [];
  const title = { en: "Remove '{option}'", zh: '删除“{option}”' };
  return [{ title, args: { option: args.word ?? '' }, safe: true, edits: [deletion(context, span)] }];
}
