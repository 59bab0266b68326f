/** Times of TCP metrics: a number in the kernel's unit, or with `s` or `ms` behind it; get_time_rtt() in vrrp_ip_rule_route_parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseDecimal } from './decimal.ts';
import { UINT_MAX } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'a time such as 200ms or 1.5s', zh: '200ms、1.5s 这样的时间' };

/** RTT_MAX_MS. */
const MAX_MILLISECONDS = 120_000;

/** Of the kernel's unit, so many make a millisecond. */
export function rttTime(unitsInMillisecond: number): ArgType {
  const max = MAX_MILLISECONDS * unitsInMillisecond;
  const limit: Localized = { en: `a time up to ${max}`, zh: `不超过 ${max} 的时间` };
  return {
    kind: 'rtt-time',
    label: 'TIME',
    expected,
    check: (word) => {
      const value = numberOf(word);
      if (value === undefined) return invalidValue(word, expected);
      return value <= max ? undefined : invalidValue(word, limit);
    },
    history: [
      { since: '1.2.24', min: 0, max: UINT_MAX },
      { since: '2.2.3', min: 0, max },
    ],
    ranged: () => olderTime,
  };
}

/** Only seconds may have decimal places, up to three. The limit is that of the number, before the unit counts. */
function numberOf(word: string): number | undefined {
  const unit = /m?(?:s|sec|secs)$/i.exec(word)?.[0] ?? '';
  const number = word.slice(0, word.length - unit.length);
  const dot = number.indexOf('.');
  const places = dot < 0 ? 0 : number.length - dot - 1;
  const isSeconds = /^s/i.test(unit);
  if (number === '' || parseDecimal(number) === undefined || places > (isSeconds ? 3 : 0)) return undefined;
  return Number(number) * (isSeconds ? 1000 : 1);
}

const OLDER = /^(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?:m?s(?:ecs?)?)?$/i;

/** Up to 2.2.2 a number of any size and with any decimal places. */
const olderTime: ArgType = {
  kind: 'rtt-time',
  label: 'TIME',
  expected,
  check: (word) => (OLDER.test(word) ? undefined : invalidValue(word, expected)),
};
