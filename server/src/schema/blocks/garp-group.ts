/** Interfaces that share a limit of gratuitous ARP. */
import { arg, block, directive, list } from '../define.ts';
import { decimal } from '../types/decimal.ts';
import { networkInterface } from '../types/interface.ts';

export const garpGroup = block('garp_group', {
  since: '1.2.21',
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  snippet: '{\n\tgarp_interval ${1:0.01}\n\tinterfaces {\n\t\t${2:eth0}\n\t}\n}',
  doc: {
    en: 'Interfaces that share one limit for gratuitous ARP and neighbor advertisements, for example since they hang on one switch.',
    zh: '共用一个免费 ARP 和邻居通告速率限制的接口，例如它们接在同一交换机上。',
  },
  body: [
    directive('garp_interval', {
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: 4294.967295,
            decimals: 6,
            unit: 's',
            history: [
              { since: '1.2.21', unchecked: true },
              { since: '2.0.7', min: 0, max: 2147, decimals: 6 },
              { since: '2.2.3', min: 0, max: 2147.483647, decimals: 6 },
              { since: '2.3.2', min: 0, max: 4294.967295, decimals: 6 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.2.21',
      fatalWhenMissing: true,
      rank: 1,
      doc: {
        en: 'The gap between two gratuitous ARP packets on all interfaces of the group together.',
        zh: '组内所有接口合计，两个免费 ARP 报文之间的间隔。',
      },
    }),
    directive('gna_interval', {
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: 4294.967295,
            decimals: 6,
            unit: 's',
            history: [
              { since: '1.2.21', unchecked: true },
              { since: '2.0.7', min: 0, max: 2147, decimals: 6 },
              { since: '2.2.3', min: 0, max: 2147.483647, decimals: 6 },
              { since: '2.3.2', min: 0, max: 4294.967295, decimals: 6 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.2.21',
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: 'The gap between two unsolicited neighbor advertisements on all interfaces of the group together.',
        zh: '组内所有接口合计，两个主动邻居通告之间的间隔。',
      },
    }),
    directive('interface', {
      args: [arg('interface', networkInterface)],
      since: '1.2.21',
      repeatable: true,
      duplicates: 'accumulates',
      fatalWhenMissing: true,
      rank: 4,
      doc: {
        en: 'An interface to which the limits apply; it may be in one group only.',
        zh: '限制所作用的接口，一个接口只能属于一个组。',
      },
    }),
    list('interfaces', {
      entry: { args: [arg('interface', networkInterface, { repeat: true })] },
      since: '1.2.21',
      repeatable: true,
      duplicates: 'accumulates',
      rank: 3,
      doc: {
        en: 'The interfaces that share the limits; each may be in one group only.',
        zh: '共用限制的接口，每个接口只能属于一个组。',
      },
    }),
  ],
});
