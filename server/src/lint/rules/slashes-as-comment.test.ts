import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('at the start of a line, behind a value and behind an entry', () =>
  checkRule(`
global_defs {
    //comment
#   ^^^^^^^^^ slashes-as-comment: '//' begins no comment
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    nopreempt // stay
#             ^^^^^^^ slashes-as-comment: drops them here
    virtual_ipaddress {
        192.0.2.10/24 // the shop, the blog
#                     ^^^^^^^^^^^^^^^^^^^^^ slashes-as-comment: refuses them
    }
}
`));

test('a value that begins so', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id // none yet
#                     ^^^^^^^^^^^ slashes-as-comment: refuses them
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`));

test('the fix', () =>
  checkFix(
    'slashes-as-comment',
    `
global_defs {
    router_id node-a // the first
}
`,
    `
global_defs {
    router_id node-a # the first
}
`,
  ));
