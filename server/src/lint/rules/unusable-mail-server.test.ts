import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('five numbers are no address', () =>
  checkRule(`
global_defs {
    smtp_server 192.0.2.1.5
#               ^^^^^^^^^^^ unusable-mail-server
}`));

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
