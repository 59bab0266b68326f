import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the program counts, not its arguments', () =>
  checkRule(`
global_defs {
    enable_script_security
    script_user root
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/usr/local/bin/note /tmp/state"
    notify_backup /home/anna/note
#                 ^^^^^^^^^^^^^^^ script-in-writable-folder: can write to '/home/anna'
    notify_fault "/var/tmp/note --all"
#                ^^^^^^^^^^^^^^^^^^^^^ script-in-writable-folder: can write to '/var/tmp'
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`));
