import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('each version has its steps', () =>
  checkRule(`
global_defs {
    vrrp_version 3
}
vrrp_instance web {
    advert_int 0.255
#              ^^^^^ advert-interval-rounded: VRRP version 3 counts in 0.01 s; keepalived makes advert_int 0.255 into 0.26
}
vrrp_instance db {
    advert_int 60
#              ^^ advert-interval-rounded: VRRP version 3 ends at 40.95 s; keepalived makes advert_int 60 into 40.95
}
vrrp_instance mail {
    version 2
    advert_int 1.5
#              ^^^ advert-interval-rounded: VRRP version 2 has whole seconds; keepalived makes advert_int 1.5 into 2
}
vrrp_instance dns {
    version 2
    advert_int 60
}`));

test('a misspelt version is the one mistake', () =>
  checkRule(`
vrrp_instance web {
    versin 3
#   ^^^^^^ unknown-directive
    advert_int 0.5
}`));
