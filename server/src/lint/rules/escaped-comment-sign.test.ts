import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the name of a block', () =>
  checkRule(`
vrrp_instance web\\#1 {
#             ^^^^^^ escaped-comment-sign: keepalived reads its own copy, in which '#' begins a comment: the name is cut, and the '{' is lost.
}`));

test('a word in a line', () =>
  checkRule(`
global_defs {
    router_id lb\\!1
#             ^^^^^ escaped-comment-sign: keepalived reads its own copy, in which '!' begins a comment: the rest of the line is lost.
}`));

test('in quotes it is a sign like any other', () =>
  checkRule(`
global_defs {
    router_id "lb#1"
}`));

test('quotes keep it', () =>
  checkFix(
    'escaped-comment-sign',
    'global_defs {\n    router_id lb\\#1\n}\n',
    'global_defs {\n    router_id "lb#1"\n}\n',
  ));
