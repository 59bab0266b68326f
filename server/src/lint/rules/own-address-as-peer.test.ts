import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('spellings do not matter', () =>
  checkRule(`
vrrp_instance web {
    unicast_peer {
        2001:db8::2
        2001:db8:0::1
#       ^^^^^^^^^^^^^ own-address-as-peer: 2001:db8:0::1 is the own unicast_src_ip of 'web'
    }
    unicast_src_ip 2001:db8::1
}`));
