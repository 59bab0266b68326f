/** An ipvlan interface from which no advert can be sent. */
import { statementsOf } from '../../config/statements.ts';
import { instanceOf } from '../../model/vrrp-instance.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { defineRule } from '../rule.ts';

export const ipvlanWithoutAddress = defineRule({
  id: 'ipvlan-without-address',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['use_ipvlan'] },
  title: { en: "'use_ipvlan' has no address", zh: '“use_ipvlan”没有地址' },
  why: {
    en: 'An ipvlan interface is new and has no address of its own, yet adverts of IPv4 need one to be sent from. keepalived does not borrow that of the card: it reports the instance and puts it into FAULT for good, so this node never takes the virtual address.',
    zh: 'ipvlan 接口是新建的，本身没有地址，而发送 IPv4 通告需要源地址。keepalived 不会借用网卡的地址：它会报告该实例，并让它一直处于 FAULT，本节点永远不会接管虚拟 IP。',
  },
  messages: {
    none: {
      en: "'use_ipvlan' names no address to send from: keepalived puts '{name}' into FAULT for good",
      zh: '“use_ipvlan”没有写发送用的地址：keepalived 会让“{name}”一直处于 FAULT',
      advice: { en: 'Add an unused address of this network.', zh: '请加上本网段的一个空闲地址。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_ipvlan
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_ipvlan 192.0.2.3/24
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    // A second one is not read.
    const first = statementsOf(segment, block).find((it) => it.directive.keyword === 'use_ipvlan');
    const [keyword, ...words] = first?.words ?? [];
    if (!keyword || words.some((it) => !it.isKnown || isAddress(it.text))) return;
    const { family, name } = instanceOf(segment, block);
    if (family === 4) report({ message: 'none', span: keyword.span, args: { name } });
  },
});

function isAddress(word: string): boolean {
  return familyOf(word.split('/', 1)[0] ?? '') !== undefined;
}
