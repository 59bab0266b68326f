import { describe, expect, it } from 'vitest';
import { mac } from './mac.ts';

describe('a MAC address', () => {
  it.each([
    '02:00:00:00:00:01',
    '02:00:00:00:00',
    '02:00:00:00:00:',
    '02:00:00:00:00:01:',
    '02:00:00:00:00:01:02',
    '2:0:0:0:0:1',
    'AA:bb:cc:dd:ee:ff',
  ])('takes %j', (word) => {
    expect(mac.check(word)).toBeUndefined();
  });

  it.each([
    '02:00:00:00',
    '01:00:00:00:00:01',
    '00:00:5e:00:01:07',
    '00:00:5e:00:02',
    '02-00-00-00-00-01',
    'g2:00:00:00:00:01',
    '002:00:00:00:00:01',
    '02::00:00:00:01',
    ':',
  ])('refuses %j', (word) => {
    expect(mac.check(word)?.code).toBe('invalid-value');
  });
});
