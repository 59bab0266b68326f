/** A firewall mark with an optional mask, both in the notation of C; alloc_rule() in keepalived/vrrp/vrrp_iprule.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseCInteger, UINT_MAX } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = {
  en: 'a firewall mark with an optional mask, such as 0x10/0xff',
  zh: '防火墙标记，可带掩码，例如 0x10/0xff',
};

export const markMask: ArgType = {
  kind: 'mark-mask',
  label: 'MARK[/MASK]',
  expected,
  check: (word) => {
    const slash = word.indexOf('/');
    const fits = slash < 0 ? isMark(word) : isMark(word.slice(0, slash)) && isMark(word.slice(slash + 1));
    return fits ? undefined : invalidValue(word, expected);
  },
};

function isMark(word: string): boolean {
  const value = parseCInteger(word);
  return value !== undefined && value >= 0 && value <= UINT_MAX;
}
