import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a value behind a switch', () =>
  checkRule(`
vrrp_instance web {
    nopreempt off
#             ^^^ surplus-argument: 'nopreempt' takes no value: 'nopreempt off' means just 'nopreempt'
}`));

test('words behind the last argument', () =>
  checkRule(`
vrrp_instance web {
    priority 110 100 90
#                ^^^^^^ surplus-argument: 'priority' takes no further words; keepalived ignores '100 90'
}`));

test('words of a command without quotes', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_instance web {
    notify_master /usr/local/libexec/announce web eth0 master
#                                                      ^^^^^^ surplus-argument: does not reach the command
}`));

test('nothing of a password is shown', () =>
  checkRule(`
vrrp_instance web {
    authentication {
        auth_type PASS
        auth_pass correct horse
#                         ^^^^^ surplus-argument: keepalived ignores '••••'
    }
}`));

test('the words can be removed', () =>
  checkFix(
    'surplus-argument',
    `
vrrp_instance web {
    priority 110 100 90 # high
}`,
    `
vrrp_instance web {
    priority 110 # high
}`,
  ));

test('a command can be put in quotes', () =>
  checkFix(
    'surplus-argument',
    `
vrrp_instance web {
    notify_master /usr/local/libexec/announce web eth0 master
}`,
    `
vrrp_instance web {
    notify_master "/usr/local/libexec/announce web eth0 master"
}`,
  ));

test('but not if it has quotes already', () =>
  checkNoFix(
    'surplus-argument',
    `
vrrp_instance web {
    notify_master "/usr/local/libexec/announce web" root root master
}`,
  ));
