/** For how long an address is preferred: seconds or `forever`. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseInteger, UINT_MAX } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'a number of seconds or "forever"', zh: '秒数或 forever' };

export const lifetime: ArgType = {
  kind: 'lifetime',
  label: 'SECONDS|forever',
  expected,
  values: [
    {
      value: 'forever',
      doc: {
        en: 'Never deprecated, so the kernel may choose the address as the source of new connections. For an IPv6 address with /128, which is deprecated at once otherwise.',
        zh: '永不弃用，内核可以选它作新连接的源地址。用于前缀长度为 /128 的 IPv6 地址，否则它一添加就处于弃用状态。',
      },
    },
  ],
  min: 0,
  max: UINT_MAX,
  unit: 's',
  check: (word) => (word === 'forever' || isSeconds(word) ? undefined : invalidValue(word, expected)),
};

function isSeconds(word: string): boolean {
  const value = parseInteger(word);
  return value !== undefined && value >= 0 && value <= UINT_MAX;
}
