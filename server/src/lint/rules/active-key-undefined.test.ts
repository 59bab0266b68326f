import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the key must be there', () =>
  checkRule(`
vrrp_instance web {
    auth_hmac {
        key 1 file:/etc/keepalived/hmac.key
        key 1 file:/etc/keepalived/new.key
#           ^ active-key-undefined: Key 1 already stands in line 3
        active_key 2
#                  ^ active-key-undefined: auth_hmac has no key 2; keepalived switches it off
    }
}`));
