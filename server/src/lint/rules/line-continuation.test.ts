import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a backslash alone', () =>
  checkRule(`
vrrp_instance web {
    nopreempt
    \\
#   ^ line-continuation: is read as an unknown keyword
}`));

test('behind a keyword without arguments', () =>
  checkRule(`
vrrp_instance web {
    nopreempt \\
#             ^ line-continuation: keepalived reads 'nopreempt\\' as one word, does not know it
}`));

test('behind a number', () =>
  checkRule(`
vrrp_instance web {
    priority 110 \\
#                ^ line-continuation: keepalived reads '110\\' as one word and refuses it
}`));

test('behind a name', () =>
  checkRule(`
vrrp_instance web {
    interface eth0 \\
#                  ^ line-continuation: with the backslash as a part of the value
}`));

test('a definition goes on in the next line', () =>
  checkRule(`
$LIST=one \\
  two
vrrp_instance web {
}`));

test('the backslash goes with the blanks before it', () =>
  checkFix(
    'line-continuation',
    'vrrp_instance web {\n    \\\n    priority 110 \\\n}\n',
    'vrrp_instance web {\n    priority 110\n}\n',
  ));

test('behind a comment, up to 2.3', () => {
  const text = `
global_defs {
    # one \\
#         ^ line-continuation: an unknown keyword
    # two \\\\
    vrrp_version 3 # three \\
#                          ^ line-continuation: to the word before the comment
}`;
  checkRule(`# keepalived-lint target=2.3.4${text}`);
  checkRule(`# keepalived-lint target=2.4.0${text.replaceAll(/\n# +\^.*/g, '')}`);
});
