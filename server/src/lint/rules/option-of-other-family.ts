/** An option that only IPv4 addresses have. */
import { lineFrom } from '../../config/quick-look.ts';
import { statementsOf } from '../../config/statements.ts';
import { type Chunk, wordOf } from '../../syntax/chunk.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['label', 'ignored'],
  ['scope', 'ignored'],
  ['brd', 'dropped'],
  ['broadcast', 'dropped'],
]);

function isIpv6(chunk: Chunk, token: number): boolean {
  return wordOf(chunk, token).includes(':');
}

function mayHoldOption(line: string): boolean {
  for (const option of MESSAGES.keys()) if (line.includes(option)) return true;
  return false;
}

export const optionOfOtherFamily = defineRule({
  id: 'option-of-other-family',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.virtual_ipaddress_excluded', 'static_ipaddress'],
  when: (chunk, token) => isIpv6(chunk, token) && mayHoldOption(lineFrom(chunk, token)),
  title: { en: 'An IPv6 address has an option of IPv4', zh: 'IPv6 地址带有 IPv4 的选项' },
  why: {
    en: 'Labels, scopes and broadcast addresses are things of IPv4. keepalived reports them at an IPv6 address: a label or scope is left away, and with `brd` the whole address is dropped, so no node serves it. The configuration test ends with status 5, which stops reloads that are checked first.',
    zh: '标签、作用域和广播地址只属于 IPv4。写在 IPv6 地址后面时 keepalived 会提示：标签和作用域被忽略；带 `brd` 的整个地址被丢弃，没有节点提供它。配置测试返回 5，先检查再重新加载的流程会因此停下。',
  },
  messages: {
    ignored: {
      en: "IPv6 addresses have no '{option}'; keepalived ignores it",
      zh: 'IPv6 地址没有“{option}”；keepalived 会忽略它',
    },
    dropped: {
      en: "IPv6 addresses have no '{option}'; keepalived drops this address",
      zh: 'IPv6 地址没有“{option}”；keepalived 会丢弃这个地址',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        fe80::42/64 scope link
        2001:db8::10/64
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        fe80::42/64
        2001:db8::10/64
    }
}
`,
    },
  ],
  fixes,
  check(segment, block, report) {
    for (const { words } of statementsOf(segment, block)) {
      if (words.length < 3 || !words[0]?.text.includes(':')) continue;
      for (let at = 1; at + 1 < words.length; at++) {
        const word = words[at];
        const value = words[at + 1];
        const message = word && MESSAGES.get(word.text);
        if (!word || !value || !message) continue;
        const span = { ...word.span, end: value.span.end };
        report({ message, span, args: { option: word.text } });
        at++;
      }
    }
  },
});

/** Nothing is lost with what is ignored; without `brd` the address is served at last. */
function fixes(context: FixContext): readonly RuleFix[] {
  const { span, args } = context.finding;
  const title = { en: "Remove '{option}'", zh: '删除“{option}”' };
  return [{ title, args: { option: args.option ?? '' }, safe: true, edits: [deletion(context, span)] }];
}
