/** Passwords. The word itself never leaves the file: no problem repeats it. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { utf8Length } from './utf8-length.ts';

const expected: Localized = { en: 'a password', zh: '密码' };

/** The password of `auth_pass` travels in eight bytes of each advert; the daemon reports and cuts off the rest. */
export function authPass(maxBytes: number): ArgType {
  return {
    kind: 'secret',
    label: 'PASSWORD',
    expected,
    secret: true,
    check: (word) => {
      const length = utf8Length(word);
      return length > maxBytes ? { code: 'auth-pass-too-long', args: { length, max: maxBytes } } : undefined;
    },
  };
}

/** A password that the daemon hands on as it stands. */
export const passphrase: ArgType = {
  kind: 'secret',
  label: 'PASSWORD',
  expected,
  secret: true,
  check: () => undefined,
};
