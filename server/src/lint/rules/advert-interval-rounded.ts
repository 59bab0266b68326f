/** An interval that adverts cannot carry. */
import { lastText } from '../../config/statements.ts';
import { roundedInterval } from '../../model/election.ts';
import { isTold } from '../../model/told.ts';
import { defaultsIn, instancesIn, versionOfInstance } from '../../model/vrrp-mode.ts';
import { defineRule } from '../rule.ts';

const MAX_SECONDS = 40.95;
const MICRO = 1_000_000;
const CENTI = 10_000;

function findingFor(
  seconds: number,
  version: 2 | 3 | undefined,
): { readonly message: string; readonly used: number } | undefined {
  if (!(seconds >= 0.01 && seconds <= 255) || version === undefined) return undefined;
  const micros = Math.round(seconds * MICRO);
  const used = roundedInterval(seconds, version);
  if (version === 2) {
    return micros % MICRO === 0 ? undefined : { message: 'seconds', used };
  }
  if (micros >= (MAX_SECONDS * 100 + 1) * CENTI) return { message: 'long', used };
  return micros % CENTI === 0 ? undefined : { message: 'hundredths', used };
}

function isNotable(value: string): boolean {
  return value.length >= 3 || Number(value) > MAX_SECONDS;
}

export const advertIntervalRounded = defineRule({
  id: 'advert-interval-rounded',
  scope: 'config',
  category: 'value',
  severity: 'error',
  blocks: ['global_defs', 'vrrp_instance'],
  having: { vrrp_instance: ['advert_int'] },
  concerns: (segment, block) =>
    block.directive.keyword === 'global_defs' || isNotable(lastText(segment, block, 'advert_int') ?? ''),
  needsWhole: true,
  title: { en: 'An advert interval does not fit the version', zh: '通告间隔与版本不符' },
  why: {
    en: 'Version 2 carries the interval in whole seconds, version 3 in hundredths up to 40.95 s. keepalived rounds or cuts other values and reports it. The other nodes must use the same interval: under version 2 they drop adverts with another one, and more than one node becomes MASTER.',
    zh: '第 2 版的通告间隔为整秒，第 3 版以百分之一秒为单位、最大 40.95 秒。其他值会被 keepalived 取整或截断并提示。各节点必须使用相同的间隔：第 2 版下间隔不同的通告会被丢弃，于是出现多个 MASTER。',
  },
  messages: {
    seconds: {
      en: 'VRRP version 2 has whole seconds; keepalived makes advert_int {value} into {used}',
      zh: 'VRRP 第 2 版只用整秒；keepalived 会把 advert_int {value} 改为 {used}',
      advice: { en: "For less, use 'version 3' on all nodes.", zh: '请在所有节点用“version 3”。' },
    },
    long: {
      en: 'VRRP version 3 ends at 40.95 s; keepalived makes advert_int {value} into {used}',
      zh: 'VRRP 第 3 版最大 40.95 秒；keepalived 会把 advert_int {value} 改为 {used}',
    },
    hundredths: {
      en: 'VRRP version 3 counts in 0.01 s; keepalived makes advert_int {value} into {used}',
      zh: 'VRRP 第 3 版以 0.01 秒为单位；keepalived 会把 advert_int {value} 改为 {used}',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    version 2
    advert_int 0.5
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    version 3
    advert_int 0.5
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
      if (!value?.isKnown || !isNotable(value.text)) continue;
      const found = findingFor(Number(value.text), versionOfInstance(instance, defaults));
      if (!found || isTold(placed.segment, 'version', value.span)) continue;
      const { message, used } = found;
      report({ message, at: { placed, span: value.span }, args: { value: value.text, used } });
    }
  },
});
