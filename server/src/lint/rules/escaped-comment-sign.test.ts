import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the name of a block', () =>
  checkRule(`
vrrp_instance web\\#1 {
#             ^^^^^^ escaped-comment-sign: keepalived reads its own copy, in which '#' begins a comment: the name is cut, and the '{' is lost.
}`));

test('a word in a line', () =>
  checkRule(`
vrrp_instance web {
    interface lan\\!1
#             ^^^^^^ escaped-comment-sign: keepalived reads its own copy, in which '!' begins a comment: the rest of the line is lost.
}`));

test('in quotes it is a sign like any other, and in global_defs', () =>
  checkRule(`
global_defs {
    router_id lb\\#1
}
vrrp_instance "web#1" {
}`));

test('quotes keep it', () =>
  checkFix(
    'escaped-comment-sign',
    'vrrp_instance a {\n    interface b\\#1\n}\n',
    'vrrp_instance a {\n    interface "b#1"\n}\n',
  ));
