import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a word that no user is named', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /bin/announce MASTER
#                               ^^^^^^ unquoted-command-arguments: 'MASTER' is not an argument
    notify_backup /bin/announce --quiet
#                               ^^^^^^^ unquoted-command-arguments
    notify_fault /bin/announce nobody nogroup
    notify_stop "/bin/announce stop" nobody
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('quotes around the whole', () =>
  checkFix(
    'unquoted-command-arguments',
    `global_defs {
    enable_script_security
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /bin/announce MASTER
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
    notify_master "/bin/announce MASTER"
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
  ));
