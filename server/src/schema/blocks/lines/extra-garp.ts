/** The word before the seconds of extra gratuitous ARP. */
import { arg } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';

export const alsoPlainInterfaces = arg(
  'all',
  enumeration([
    {
      value: 'all',
      doc: {
        en: 'Also on plain interfaces that carry an address of the instance, apart from its own.',
        zh: '也包括承载实例地址的普通接口，实例自己的接口除外。',
      },
    },
  ]),
  { optional: true },
);
