/** A name of an interface that is wanted twice. */
import { instancesIn } from '../../model/vrrp-mode.ts';
import { defineRule, type PlacedSpan } from '../rule.ts';

const NAME = /^[^/:]{1,15}$/;
const OPTIONS: ReadonlySet<string> = new Set(['group', 'netlink_notify', 'bridge', 'private', 'vepa']);

export const duplicateVmacName = defineRule({
  id: 'duplicate-vmac-name',
  scope: 'config',
  category: 'duplicate',
  severity: 'error',
  since: '2.2.0',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['use_vmac', 'use_ipvlan'] },
  title: { en: 'Two instances name one virtual MAC interface', zh: '两个实例使用同一个虚拟 MAC 接口名' },
  why: {
    en: 'Every instance needs a virtual MAC interface of its own. keepalived ignores the name at the second instance and makes one up, so firewall rules, monitoring and notify scripts that expect the name look at the wrong interface.',
    zh: '每个实例都要有自己的虚拟 MAC 接口。keepalived 会忽略第二个实例给出的名称并自行取名，于是按该名称编写的防火墙规则、监控和通知脚本看到的是另一个接口。',
  },
  messages: {
    taken: {
      en: "'{word}' is already the virtual MAC interface of '{other}'; keepalived ignores the name here",
      zh: '“{word}”已是“{other}”的虚拟 MAC 接口名；keepalived 会忽略此处的名称',
      before: {
        en: "'{word}' is already the virtual MAC interface of '{other}'; both instances would use one interface",
        zh: '“{word}”已是“{other}”的虚拟 MAC 接口名；两个实例会共用一个接口',
      },
      advice: { en: 'Choose another name.', zh: '请换一个名称。' },
    },
  },
  related: { en: 'first used here', zh: '首次使用于此' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac vrrp42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth0
    virtual_router_id 43
    use_vmac vrrp42
    virtual_ipaddress {
        192.0.2.11/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac vrrp42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth0
    virtual_router_id 43
    use_vmac vrrp43
    virtual_ipaddress {
        192.0.2.11/24
    }
}
`,
    },
  ],
  check(view, report) {
    let taken: Map<string, { at: PlacedSpan; name: string }> | undefined;
    for (const { placed, instance } of instancesIn(view)) {
      const { name, statements } = instance;
      const word = (statements.get('use_vmac') ?? statements.get('use_ipvlan'))?.[1];
      if (!word?.isKnown || !NAME.test(word.text) || OPTIONS.has(word.text)) continue;
      taken ??= new Map();
      const at = { placed, span: word.span };
      const other = taken.get(word.text);
      if (!other) taken.set(word.text, { at, name });
      else if (other.name !== name) {
        report({ message: 'taken', at, args: { word: word.text, other: other.name }, related: [other.at] });
      }
    }
  },
});
