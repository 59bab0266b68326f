import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('whatever finds a process', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script "killall -0 nginx"
#          ^^^^^^^^^^^^^^^^^^ process-checked-by-script: 'killall' runs every interval
}
vrrp_script other {
    script "/usr/local/libexec/chk"
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk
        other
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));
