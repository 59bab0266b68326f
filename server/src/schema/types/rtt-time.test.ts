import { describe, expect, it } from 'vitest';
import { rttTime } from './rtt-time.ts';

describe('a time', () => {
  it.each(['200', '200ms', '1.5s', '2secs', '300MSEC', '0.2S'])('takes %j', (word) => {
    expect(rttTime.check(word)).toBeUndefined();
  });

  it.each(['1e3', '1.5', '1.5ms', '1.2345s', 'ms', 's', 'x', '1m', '200 mss'])('refuses %j', (word) => {
    expect(rttTime.check(word)?.code).toBe('invalid-value');
  });
});
