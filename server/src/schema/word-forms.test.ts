import { expect, test } from 'vitest';
import { enumeration } from './types/enumeration.ts';
import { integer } from './types/integer.ts';
import { prefix } from './types/prefix.ts';
import {
  foldsCase,
  isAddressWord,
  isClosedType,
  isNumberWord,
  takesAddresses,
  takesNumbers,
} from './word-forms.ts';

test.each(['5', '-20', '+1', '0x1F', '1.5', '.5', '10-20', '30/20', '2s', '5ms'])(
  '%s is a number',
  (word) => {
    expect(isNumberWord(word)).toBe(true);
  },
);

test.each(['', 'x5', '5x', '1.2.3', '-', '0x', 'eth0', '1-', '$N'])("'%s' is none", (word) => {
  expect(isNumberWord(word)).toBe(false);
});

test.each([
  '192.0.2.1',
  '192.0.2.1/24',
  '192.0.2.1-9',
  '::1',
  'fe80::1/64',
  '2001:db8::192.0.2.1',
  '00:00:5e:00:01:2a',
])('%s is an address', (word) => expect(isAddressWord(word)).toBe(true));

test.each(['', '192', 'eth0', 'a:g', '192.0.2.1x', 'example.org'])("'%s' is none", (word) => {
  expect(isAddressWord(word)).toBe(false);
});

test('types say which forms their words have', () => {
  const number = integer({ min: 1, max: 5 });
  expect([takesNumbers(number), takesAddresses(number), isClosedType(number)]).toEqual([true, false, true]);
  expect([takesNumbers(prefix), takesAddresses(prefix)]).toEqual([false, true]);
  expect(foldsCase(enumeration(['TCP', 'UDP'], { ignoreCase: true }))).toBe(true);
  expect(foldsCase(enumeration(['MASTER']))).toBe(false);
});
