/** A virtual interface that is described twice. */
import { isReported, statementsOf, type Word } from '../../config/statements.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const repeatedVmacWord = defineRule({
  id: 'repeated-vmac-word',
  scope: 'segment',
  category: 'duplicate',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['use_vmac', 'use_ipvlan'] },
  title: { en: 'A virtual interface is described twice', zh: '虚拟接口被描述了两次' },
  why: {
    en: 'A virtual interface has one name, one MAC address, and for ipvlan one type and one address. keepalived keeps the first of each, over all lines of the instance, reports the other and ignores it. Whoever edits the other sees no change, and the configuration test ends with status 5.',
    zh: '一个虚拟接口只有一个名称和一个 MAC 地址，ipvlan 还有一个类型和一个地址。keepalived 在实例的所有行中保留每一项的第一个，报告并忽略另一个。修改后者看不到任何变化，配置测试返回 5。',
  },
  messages: {
    mac: {
      en: "'{word}' is a second MAC address; keepalived reports it and keeps '{first}'",
      zh: '“{word}”是第二个 MAC 地址；keepalived 会报告并保留“{first}”',
    },
    name: {
      en: "'{word}' is a second name; keepalived reports it and keeps '{first}'",
      zh: '“{word}”是第二个名称；keepalived 会报告并保留“{first}”',
    },
    type: {
      en: "'{word}' is a second type; keepalived reports it and keeps '{first}'",
      zh: '“{word}”是第二个类型；keepalived 会报告并保留“{first}”',
    },
    address: {
      en: "'{word}' is a second address; keepalived reports it and keeps '{first}'",
      zh: '“{word}”是第二个地址；keepalived 会报告并保留“{first}”',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac web0
    use_vmac web1
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac web0
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const firsts = new Map<string, Word>();
    for (const { directive, words } of statementsOf(segment, block)) {
      if (directive.keyword !== 'use_vmac' && directive.keyword !== 'use_ipvlan') continue;
      // A second 'use_ipvlan' is not read at all.
      if (directive.keyword === 'use_ipvlan' && firsts.size > 0) return;
      for (const [at, word] of words.entries()) {
        const isOption = at === 0 || OPTIONS.has(word.text) || words[at - 1]?.text === 'group';
        if (isOption || !word.isKnown || isReported(segment, word)) continue;
        const message = kindOf(word.text);
        const first = firsts.get(message);
        if (!first) firsts.set(message, word);
        else report({ message, span: word.span, args: { word: word.text, first: first.text } });
      }
    }
  },
  /** Safe: what is deleted is not used. */
  fixes(context: FixContext): readonly RuleFix[] {
    const { span, args } = context.finding;
    const title = { en: "Remove '{word}'", zh: '删除“{word}”' };
    return [{ title, args: { word: args.word ?? '' }, safe: true, edits: [deletion(context, span)] }];
  },
});

const OPTIONS: ReadonlySet<string> = new Set(['name', 'group', 'netlink_notify_msg']);
const TYPES: ReadonlySet<string> = new Set(['bridge', 'private', 'vepa']);

function kindOf(word: string): 'mac' | 'name' | 'type' | 'address' {
  if (TYPES.has(word)) return 'type';
  if (familyOf(word.split('/', 1)[0] ?? '')) return 'address';
  return word.includes(':') ? 'mac' : 'name';
}
