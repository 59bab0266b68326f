/** Adverts so quick that a short stall of the network looks like a dead node. */
import { isReported, lastText } from '../../config/statements.ts';
import { defaultsIn, instancesIn, versionOfInstance } from '../../model/vrrp-mode.ts';
import { defineRule } from '../rule.ts';

/** Below this many seconds. */
const QUICK = 0.1;
const LOST_ADVERTS = 3;

function isQuick(value: string | undefined): boolean {
  return Number(value) > 0 && Number(value) < QUICK;
}

export const fastAdverts = defineRule({
  id: 'fast-adverts',
  scope: 'config',
  category: 'semantic',
  severity: 'info',
  blocks: ['global_defs', 'vrrp_instance'],
  having: { vrrp_instance: ['advert_int'] },
  concerns: (segment, block) =>
    block.directive.keyword === 'global_defs' || isQuick(lastText(segment, block, 'advert_int')),
  title: { en: 'Adverts follow each other very quickly', zh: '通告间隔过短' },
  why: {
    en: 'A backup takes over after three adverts that it did not hear. With a few hundredths of a second between them, a switch that learns a port anew, a busy host or a paused virtual machine is enough, and the addresses go back and forth. At a tenth of a second a failover still takes less than half a second.',
    zh: '备机连续三次收不到通告就会接管。间隔只有百分之几秒时，交换机重新学习端口、主机繁忙或虚拟机短暂停顿都足以触发，虚拟 IP 会来回切换。间隔为 0.1 秒时，故障切换仍不到半秒。',
  },
  messages: {
    quick: {
      en: 'With advert_int {value}, silence of {silence} s already moves the addresses',
      zh: 'advert_int {value} 时，静默 {silence} 秒就会切换虚拟 IP',
      advice: { en: 'Use 0.1 or more, on all nodes.', zh: '请在所有节点使用 0.1 或更大的值。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    version 3
    advert_int 0.05
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    version 3
    advert_int 0.25
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(view, report) {
    const defaults = defaultsIn(view);
    for (const { placed, instance } of instancesIn(view)) {
      const value = instance.statements.get('advert_int')?.[1];
      // Version 2 makes it a whole second, which is said elsewhere.
      if (!value?.isKnown || !isQuick(value.text) || versionOfInstance(instance, defaults) !== 3) continue;
      if (isReported(placed.segment, value)) continue;
      const silence = Math.round(Number(value.text) * LOST_ADVERTS * 100) / 100;
      report({ message: 'quick', at: { placed, span: value.span }, args: { value: value.text, silence } });
    }
  },
});
