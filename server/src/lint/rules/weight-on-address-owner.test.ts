import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('also as MASTER without a priority', () =>
  checkRule(`
vrrp_instance web {
    state MASTER
#   ^^^^^^^^^^^^ implied-owner
    track_interface {
        eth1 weight -20
#                   ^^^ weight-on-address-owner: 'web' has priority 255
        eth2 weight 0
        eth3
    }
}
vrrp_instance db {
    track_interface {
        eth1 weight -20
    }
}`));

test('the weight of a definition', () =>
  checkRule(`
track_file drain {
    file /run/keepalived/drain
}
track_file calm {
    file /run/keepalived/calm
    weight 0
}
bfd_instance peer {
    neighbor_ip 192.0.2.2
    weight -20
}
vrrp_instance web {
    priority 255
    track_file {
        drain
#       ^^^^^ weight-on-address-owner: makes the weight of 'drain' 0
        calm
    }
    track_bfd {
        peer
#       ^^^^ weight-on-address-owner: drops this tracker
    }
}`));

test('a group with an owner', () =>
  checkRule(`
vrrp_track_process nginx {
    process nginx
    weight 20
}
vrrp_sync_group gateway {
    group {
        web
        db
    }
    track_process {
        nginx
#       ^^^^^ weight-on-address-owner: 'web' in this group has priority 255
    }
    track_interface {
        eth2 weight 5
#                   ^ weight-on-address-owner: makes the weight of 'eth2' 0
        eth3
    }
}
vrrp_instance web {
    priority 255
}
vrrp_instance db {
    priority 255
}`));

test('a group that refuses weights has a rule of its own', () =>
  checkRule(`
vrrp_sync_group gateway {
    group {
        web
        db
    }
}
vrrp_instance web {
    priority 255
    track_interface {
        eth2 weight 5
#       ^^^^ weight-in-sync-group
    }
}
vrrp_instance db {
    priority 255
}`));

test('the weight goes', () =>
  checkFix(
    'weight-on-address-owner',
    `vrrp_instance web {
    priority 255
    track_interface {
        eth1 weight 5
    }
}
`,
    `vrrp_instance web {
    priority 255
    track_interface {
        eth1 weight 0
    }
}
`,
  ));
