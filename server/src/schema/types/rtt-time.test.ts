import { describe, expect, it } from 'vitest';
import { rttTime } from './rtt-time.ts';

describe('a time', () => {
  it.each(['200', '200ms', '1.5s', '2secs', '300MSEC', '0.2S', '120000ms'])('takes %j', (word) => {
    expect(rttTime(1).check(word)).toBeUndefined();
  });

  it.each(['1e3', '1.5', '1.5ms', '1.2345s', 'ms', 's', 'x', '1m', '200 mss', '120001', '121s'])(
    'refuses %j',
    (word) => {
      expect(rttTime(1).check(word)?.code).toBe('invalid-value');
    },
  );
});

it('says how much is too much', () => {
  expect(rttTime(8).check('960000')).toBeUndefined();
  expect(rttTime(8).check('961s')?.args?.expected).toMatchObject({ en: 'a time up to 960000' });
});

it.each(['1.5', '1.e3', '4294967295', '2.5ms', '0x10'])('up to 2.2.2 takes %j', (word) => {
  expect(rttTime(8).ranged?.({ since: '1.2.24' }).check(word)).toBeUndefined();
});
