import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('operators outside of quotes', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/bin/ps ax | grep nginx"
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^ shell-syntax-in-command: '|' and what follows become arguments of '/bin/ps'
    notify_backup "/bin/sh -c 'a | b'"
    notify_fault "/bin/logger 'a | b'"
    notify_stop "/bin/a > /dev/null"
#               ^^^^^^^^^^^^^^^^^^^^ shell-syntax-in-command: '>'
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('a shell is called', () =>
  checkFix(
    'shell-syntax-in-command',
    `global_defs {
    enable_script_security
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/bin/a && /bin/b"
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
    `global_defs {
    enable_script_security
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/bin/sh -c '/bin/a && /bin/b'"
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
  ));
