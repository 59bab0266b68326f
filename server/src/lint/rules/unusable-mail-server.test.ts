import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('five numbers are no address', () =>
  checkRule(`
global_defs {
    smtp_server 192.0.2.1.5
#               ^^^^^^^^^^^ unusable-mail-server
}`));

test.each([
  ['192.168.200', '192.168.0.200'],
  ['10.258', '10.0.1.2'],
  ['25', '0.0.0.25'],
])('%s is read as another address', (word, address) =>
  checkRule(`
global_defs {
    smtp_server ${word}
#               ${'^'.repeat(word.length)} unusable-mail-server: it is read as ${address}
}`),
);

test('an address', () =>
  checkRule(`
global_defs {
    smtp_server 192.0.2.25
}`));

test('a name', () =>
  checkRule(`
global_defs {
    smtp_server mail-1.example.com 587
}`));

test('an IPv6 address', () =>
  checkRule(`
global_defs {
    smtp_server 2001:db8::25
}`));
