import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the nearest directive of the block is proposed', () =>
  checkRule(`
vrrp_instance web {
    inteface eth0
#   ^^^^^^^^ unknown-directive: Unknown directive 'inteface'; keepalived ignores this line. Did you mean 'interface'?
}`));

test('a block is read as the one that was meant', () =>
  checkRule(`
vrrp_instanse web {
#^^^^^^^^^^^^ unknown-directive: Did you mean 'vrrp_instance'?
    interface eth0
}`));

test('the lines of a block that nobody knows are not judged', () =>
  checkRule(`
load_average {
#^^^^^^^^^^^ unknown-directive: Unknown block 'load_average'
    limit 5
}`));

test('the word is replaced', () =>
  checkFix(
    'unknown-directive',
    `
vrrp_instance web {
    inteface eth0
}`,
    `
vrrp_instance web {
    interface eth0
}`,
  ));
