/** A virtual MAC for one address, which the instance gives already. */
import { lineFrom } from '../../config/quick-look.ts';
import { hasStatement, lastValue, statementsOf } from '../../config/statements.ts';
import { instanceOf } from '../../model/vrrp-instance.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const addressVmacIgnored = defineRule({
  id: 'address-vmac-ignored',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.virtual_ipaddress_excluded'],
  when: (chunk, token) => lineFrom(chunk, token).includes('use_vmac'),
  title: {
    en: "'use_vmac' at an address that has a virtual MAC already",
    zh: '已有虚拟 MAC 的地址又写了“use_vmac”',
  },
  why: {
    en: '`use_vmac` of an instance is for the addresses on its interface, `use_vmac_addr` for those on other interfaces. At an address that one of the two covers, the word says nothing new: keepalived reports it and leaves it out, and its configuration test ends with status 5.',
    zh: '实例的 `use_vmac` 用于其接口上的地址，`use_vmac_addr` 用于其他接口上的地址。地址已被其中之一覆盖时，再写这个词没有意义：keepalived 会报告并忽略，配置测试返回 5。',
  },
  messages: {
    ignored: {
      en: "'{keyword}' of the instance gives this address a virtual MAC already; keepalived reports and ignores this",
      zh: '实例的“{keyword}”已为此地址提供虚拟 MAC；keepalived 会报告并忽略此处',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    virtual_ipaddress {
        192.0.2.10/24 use_vmac
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const { parent } = block;
    if (!parent) return;
    const own = lastValue(segment, parent, 'interface');
    const { family } = instanceOf(segment, parent);
    if (own?.isKnown === false || family === undefined) return;
    for (const { words } of statementsOf(segment, block)) {
      const word = words.find((it) => it.text === 'use_vmac');
      if (!word || words.some((it) => !it.isKnown)) continue;
      const at = words.findIndex((it) => it.text === 'dev');
      const isElsewhere = at > 0 && words[at + 1]?.text !== own?.text;
      const isOfFamily = (familyOf(words[0]?.text.split('/', 1)[0] ?? '') === 'inet6' ? 6 : 4) === family;
      const keyword = isElsewhere || !isOfFamily ? 'use_vmac_addr' : 'use_vmac';
      if (hasStatement(segment, parent, keyword))
        report({ message: 'ignored', span: word.span, args: { keyword } });
    }
  },
  /** Safe, since the daemon leaves it out too. */
  fixes(context: FixContext): readonly RuleFix[] {
    const title = { en: "Remove 'use_vmac'", zh: '删除“use_vmac”' };
    return [{ title, safe: true, edits: [deletion(context, context.finding.span)] }];
  },
});
