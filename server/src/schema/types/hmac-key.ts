/** The keys of `auth_hmac`; vrrp_auth_hmac_decode_key() in keepalived/vrrp/vrrp_auth.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';

const expected: Localized = {
  en: 'a key of 32 to 64 bytes, as text, hex:DIGITS or file:PATH',
  zh: '32 到 64 字节的密钥，可写成文本、hex:十六进制 或 file:路径',
};

export const hmacKey: ArgType = {
  kind: 'hmac-key',
  label: 'KEY|hex:KEY|file:PATH',
  expected,
  secret: true,
  check: () => undefined,
};
