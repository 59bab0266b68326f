import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('names of interfaces have 15 bytes', () =>
  checkRule(`
vrrp_instance web {
    interface production-uplink0
#             ^^^^^^^^^^^^^^^^^^ value-too-long: interface has 18 bytes, but takes 15 at most
}`));

test('bytes are counted, not characters', () =>
  checkRule(
    `
vrrp_instance web {
    interface 接口接口接
    interface 接口接口接口
#             ^^^^^^ value-too-long: interface has 18 bytes
}`,
  ));
