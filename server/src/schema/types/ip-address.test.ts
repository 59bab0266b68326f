import { describe, expect, it } from 'vitest';
import { familyOf, ipAddress } from './ip-address.ts';

describe('an address', () => {
  it.each([
    '192.0.2.1',
    '0.0.0.0',
    '255.255.255.255',
    '192.0.2.1/24',
    '192.0.2.1-9',
    '::',
    '::1',
    '2001:db8::1',
    '1:2:3:4:5:6:7:8',
    '::ffff:192.0.2.1',
    '2001:DB8::1/64',
    '1::',
  ])('takes %j', (word) => {
    expect(ipAddress().check(word)).toBeUndefined();
  });

  it.each([
    '192.0.2',
    '192.0.2.256',
    '192.0.2.01',
    '192.0.2.1.',
    '.192.0.2.1',
    '192..2.1',
    'a',
    '',
    '1:2:3',
    '1:::2',
    '::1::',
    '12345::',
    '2001:db8::1%eth0',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8:9',
    ':1',
    '1:',
    '::192.0.2',
  ])('refuses %j', (word) => {
    expect(ipAddress().check(word)?.code).toBe('invalid-value');
  });
});

describe('a whole address', () => {
  it.each(['192.0.2.1', '2001:db8::1'])('takes %j', (word) => {
    expect(ipAddress({ whole: true }).check(word)).toBeUndefined();
  });

  it.each(['192.0.2.1/24', '192.0.2.1-9'])('refuses %j', (word) => {
    expect(ipAddress({ whole: true }).check(word)?.code).toBe('invalid-value');
  });
});

describe('an IPv4 multicast address', () => {
  it.each(['224.0.0.18', '239.255.0.1'])('takes %j', (word) => {
    expect(ipAddress({ family: 'inet', multicast: true }).check(word)).toBeUndefined();
  });

  it.each(['192.0.2.1', 'ff02::12', '240.0.0.1'])('refuses %j', (word) => {
    expect(ipAddress({ family: 'inet', multicast: true }).check(word)?.code).toBe('invalid-value');
  });
});

describe('an IPv6 address', () => {
  it.each(['ff02::12'])('takes %j', (word) => {
    expect(ipAddress({ family: 'inet6' }).check(word)).toBeUndefined();
  });

  it.each(['224.0.0.18'])('refuses %j', (word) => {
    expect(ipAddress({ family: 'inet6' }).check(word)?.code).toBe('invalid-value');
  });
});

it('tells the family', () => {
  expect(familyOf('192.0.2.1')).toBe('inet');
  expect(familyOf('2001:db8::1')).toBe('inet6');
  expect(familyOf('lb-1')).toBeUndefined();
});
