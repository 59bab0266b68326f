import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the first one counts', () =>
  checkRule(`
global_defs {
    enable_script_security
}
track_file a {
    file /a
    file /b
#   ^^^^ repeated-setting: 'file' is already set in line 5
    weight 1
    weight 2
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_stop /bin/a
    notify_stop /bin/b
#   ^^^^^^^^^^^ repeated-setting
    priority 90
    priority 100
    track_file {
        a
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('a list of members', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.42/24
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.43/24
    }
}
vrrp_sync_group a {
    group {
        web
        db
    }
    group {
#   ^^^^^ repeated-setting
        web
    }
}`));

test('what is ignored goes', () =>
  checkFix(
    'repeated-setting',
    `global_defs {
    lvs_sync_daemon eth0
    lvs_sync_daemon eth1
}
`,
    `global_defs {
    lvs_sync_daemon eth0
}
`,
  ));
