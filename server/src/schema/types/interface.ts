/** Names of network interfaces. Whether there is one of that name depends on the machine and is not asked. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { utf8Length } from './utf8-length.ts';

const expected: Localized = { en: 'the name of a network interface', zh: '网络接口名' };

/** The kernel's IFNAMSIZ without the closing zero. */
const MAX_BYTES = 15;

/** One that the daemon looks for once it needs it. */
export const laterInterface: ArgType = {
  kind: 'interface',
  label: 'IFNAME',
  expected,
  check: (word) => {
    const length = utf8Length(word);
    return length > MAX_BYTES
      ? { code: 'value-too-long', args: { word, length, max: MAX_BYTES } }
      : undefined;
  },
};

export const networkInterface: ArgType = { ...laterInterface, lookedUp: true };
