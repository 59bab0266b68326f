import { describe, expect, it } from 'vitest';
import { authPass, passphrase } from './secret.ts';

describe('a password of eight bytes', () => {
  it.each(['', '12345678'])('takes %j', (word) => {
    expect(authPass(8).check(word)).toBeUndefined();
  });

  it.each([
    ['123456789', 'auth-pass-too-long'],
    ['密码密码', 'auth-pass-too-long'],
  ])('refuses %j: %s', (word, code) => {
    expect(authPass(8).check(word)?.code).toBe(code);
  });
});

describe('a passphrase', () => {
  it.each(['a', 'very long, and with blanks'])('takes %j', (word) => {
    expect(passphrase.check(word)).toBeUndefined();
  });
});

it('never repeats the password', () => {
  const problem = authPass(8).check('topsecret9');
  expect(JSON.stringify(problem)).not.toContain('topsecret');
  expect(problem?.args).toEqual({ length: 10, max: 8 });
});
