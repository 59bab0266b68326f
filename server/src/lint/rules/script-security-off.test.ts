import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the first command of the configuration is enough', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ script-security-off: its configuration test ends with status 6
    notify_backup /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('the flag may stand below', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.42/24
    }
}
global_defs {
    enable_script_security
}
`));

test('a block is made', () =>
  checkFix(
    'script-security-off',
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
    `global_defs {
    enable_script_security
    script_user root
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
  ));

test('or the one that is there is used', () =>
  checkFix(
    'script-security-off',
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.42/24
    }
}
global_defs {
    script_user nobody
}
`,
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.42/24
    }
}
global_defs {
    enable_script_security
    script_user nobody
}
`,
  ));

test('releases that do not have it are not asked for it', () =>
  checkRule(
    `# keepalived-lint target=1.2.24
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
  ));
