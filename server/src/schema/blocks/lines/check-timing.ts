/** How often real servers are checked, wherever that can be set. */
import { arg } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { TIMER_MAX } from './timer.ts';

const TIMER = { max: TIMER_MAX, decimals: 6, unit: 's', label: 'SECONDS', checkedSince: '2.0.7' } as const;

/** Between two checks. */
export const checkInterval = arg('seconds', decimal({ min: 0.000001, ...TIMER }), { onInvalid: 'ignored' });

/** Before a check. */
export const checkDelay = arg('seconds', decimal({ min: 0, ...TIMER }), { onInvalid: 'ignored' });

/** Of the checkers of a server, or of all servers of a service. */
export const connectTimeout = arg(
  'seconds',
  decimal({ min: 0.000001, max: 4294.967295, decimals: 6, unit: 's' }),
  { onInvalid: 'ignored' },
);

/** Of the checkers of a server, or of all servers of a service. */
export const retryCount = arg('count', integer({ min: 1, max: UINT_MAX, checkedSince: '2.0.7' }), {
  onInvalid: 'ignored',
});
