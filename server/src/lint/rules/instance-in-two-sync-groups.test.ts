import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the first group has it', () =>
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
vrrp_instance mail {
    interface eth0
    virtual_router_id 44
    virtual_ipaddress {
        192.0.2.44/24
    }
}
vrrp_sync_group a {
    group {
        web
        db
    }
}
vrrp_sync_group b {
    group {
        mail
        web
#       ^^^ instance-in-two-sync-groups: already a member of sync group 'a'
    }
}`));

test('the second entry goes', () =>
  checkFix(
    'instance-in-two-sync-groups',
    `vrrp_instance web {
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
        web
    }
}
`,
    `vrrp_instance web {
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
}
`,
  ));
