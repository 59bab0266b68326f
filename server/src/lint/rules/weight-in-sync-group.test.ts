import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a file has weight 1, and processes are left alone', () =>
  checkRule(`
track_file drain {
    file /run/drain
}
vrrp_track_process nginx {
    process nginx
    weight 5
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain
#       ^^^^^ weight-in-sync-group: the weight 1 of 'drain' becomes 0
    }
    track_process {
        nginx
    }
    track_interface {
        eth1 weight -20
#       ^^^^ weight-in-sync-group: the weight -20 of 'eth1' becomes 0
        eth2
    }
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
}`));

test('the group may take weights', () =>
  checkRule(`
track_file drain {
    file /run/drain
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain weight 5
    }
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
    sync_group_tracking_weight
}`));

test('without a weight a failure is FAULT', () =>
  checkFix(
    'weight-in-sync-group',
    `track_file drain {
    file /run/drain
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain weight 5
    }
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
}`,
    `track_file drain {
    file /run/drain
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain weight 0
    }
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
}`,
  ));
