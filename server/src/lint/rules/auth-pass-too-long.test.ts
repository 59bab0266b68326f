import { expect, test } from 'vitest';
import { checkFix, checkRule, fixesOf } from '../../../../test/support/check-rule.ts';
import { parseFixture } from '../../../../test/support/fixture.ts';

function withPassword(password: string): string {
  return `
vrrp_instance web {
    authentication {
        auth_pass ${password}
    }
}`;
}

test('the password itself is not shown', () =>
  checkRule(`
vrrp_instance web {
    authentication {
        auth_type PASS
        auth_pass correct-horse
#                 ^^^^^^^^^^^^^ auth-pass-too-long: auth_pass has 13 characters; only the first 8 count
    }
}`));

test('it is cut where the daemon cuts it', () =>
  checkFix('auth-pass-too-long', withPassword('correct-horse'), withPassword('correct-')));

test('the edit holds no part of it', () => {
  for (const password of ['correct-horse', '"two words"']) {
    const fixes = fixesOf('auth-pass-too-long', parseFixture(withPassword(password)).files);
    expect(fixes.flatMap((it) => it.edits.map(({ newText }) => newText))).toEqual(['']);
  }
});

test('quotes stay', () =>
  checkFix('auth-pass-too-long', withPassword('"two words"'), withPassword('"two word"')));

test('no character is split', () =>
  checkFix('auth-pass-too-long', withPassword('正确的密码'), withPassword('正确')));
