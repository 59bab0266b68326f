import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the words that are known are named', () =>
  checkRule(`
vrrp_instance web {
    state SLAVE
#         ^^^^^ unknown-value: state 'SLAVE' is none of MASTER, BACKUP; keepalived uses the default
}`));

test('the case of the letters counts', () =>
  checkFix(
    'unknown-value',
    `
vrrp_instance web {
    state Master
}`,
    `
vrrp_instance web {
    state MASTER
}`,
  ));

test('the nearest word is put in place', () =>
  checkFix(
    'unknown-value',
    `
vrrp_instance web {
    state BCKUP
}`,
    `
vrrp_instance web {
    state BACKUP
}`,
  ));

test('a word far from all has no fix', () =>
  checkNoFix(
    'unknown-value',
    `
vrrp_instance web {
    state SLAVE
}`,
  ));
