/** How long an interface must be up or down before it counts. */
import { arg, list } from '../define.ts';
import { decimal } from '../types/decimal.ts';
import { networkInterface } from '../types/interface.ts';

export const interfaceUpDownDelays = list('interface_up_down_delays', {
  entry: {
    args: [
      arg('interface', networkInterface),
      arg('down_delay', decimal({ min: 0, max: 255, decimals: 6, unit: 's' }), { onInvalid: 'ignored' }),
      arg('up_delay', decimal({ min: 0, max: 255, decimals: 6, unit: 's' }), {
        optional: true,
        default: 0,
        onInvalid: 'ignored',
      }),
    ],
  },
  since: '2.2.3',
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'How long an interface must be down or up before it counts, so that a short break moves nothing.',
    zh: '接口断开或恢复多久才算数，短暂中断不会引起切换。',
  },
});
