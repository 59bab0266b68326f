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
    body: {
      en: 'A switch that restarts a port takes the link away briefly; without a delay the instance enters FAULT and the address moves twice; with one, only a state that lasts so long counts. A line holds an interface, the delay for down, the delay for up.\n\nIf omitted: every change counts at once. If wrong: an unknown interface or a bad number is reported, and its line counts for nothing.\n\nThe peers do not wait: without adverts they take over after three intervals. So the down delay is cut to just below two of them (`down_timer_adverts` less one); if that setting is 1, both delays are dropped. An interface that comes up for the first time is not delayed.',
      zh: '交换机重启端口会让链路短暂消失；没有延迟，实例就会进入 FAULT，地址来回漂移两次。有了延迟，持续这么久的状态才算数。每行写接口、断开延迟和恢复延迟。\n\n省略时：每次变化立即算数。写错时：未知接口或无效数值会被报告，整行不算数。\n\n对端不会等：收不到通告，三个间隔后就接管。因此守护进程会把断开延迟压到略小于两个间隔，即 `down_timer_adverts` 减一个；该设置为 1 时，两个延迟都取消。接口首次开启时不延迟。',
    },
    example:
      'interface_up_down_delays {\n    eth0 0.5 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['vrrp_instance.down_timer_adverts', 'vrrp_instance.track_interface', 'linkbeat_interfaces'],
  },
});
