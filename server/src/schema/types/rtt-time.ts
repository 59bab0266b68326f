/** Times of TCP metrics: a number in the kernel's unit, or with `s` or `ms` behind it; get_time_rtt() in vrrp_ip_rule_route_parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseDecimal } from './decimal.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'a time such as 200ms or 1.5s', zh: '200ms、1.5s 这样的时间' };

export const rttTime: ArgType = {
  kind: 'rtt-time',
  label: 'TIME',
  expected,
  check: (word) => (isTime(word) ? undefined : invalidValue(word, expected)),
};

/** Only seconds may have decimal places, up to three. */
function isTime(word: string): boolean {
  const unit = /m?(?:s|sec|secs)$/i.exec(word)?.[0] ?? '';
  const number = word.slice(0, word.length - unit.length);
  const dot = number.indexOf('.');
  const places = dot < 0 ? 0 : number.length - dot - 1;
  return number !== '' && parseDecimal(number) !== undefined && places <= (/^s/i.test(unit) ? 3 : 0);
}
