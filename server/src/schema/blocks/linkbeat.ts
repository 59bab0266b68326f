/** Interfaces whose link state is polled. */
import { arg, directive, list } from '../define.ts';
import { enumeration } from '../types/enumeration.ts';
import { networkInterface } from '../types/interface.ts';

export const linkbeatUsePolling = directive('linkbeat_use_polling', {
  build: ['linkbeat'],
  duplicates: 'idempotent',
  doc: {
    en: 'Polls the link state of every physical interface, for drivers that do not announce a lost link.',
    zh: '轮询所有物理接口的链路状态，用于驱动不会主动通告断链的情况。',
  },
});

export const linkbeatInterfaces = list('linkbeat_interfaces', {
  entry: {
    args: [
      arg('interface', networkInterface),
      arg(
        'method',
        enumeration([
          { value: 'MII', doc: { en: 'Asks the MII registers of the card.', zh: '查询网卡的 MII 寄存器。' } },
          {
            value: 'ETHTOOL',
            doc: { en: 'Asks the driver as `ethtool` does.', zh: '像 `ethtool` 那样询问驱动。' },
          },
          {
            value: 'IOCTL',
            doc: { en: 'Reads the running flag of the interface.', zh: '读取接口的运行标志。' },
          },
        ]),
        { optional: true, onInvalid: 'ignored' },
      ),
    ],
  },
  since: '2.0.13',
  build: ['vrrp', 'linkbeat'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Interfaces whose link state is polled, since their driver does not announce a lost link.',
    zh: '需要轮询链路状态的接口，因为其驱动不会主动通告断链。',
  },
});
