import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a script', () =>
  checkRule(`
vrrp_instance web {
    track_script {
        chk_nginx
#       ^^^^^^^^^ unresolved-reference: No vrrp_script is named 'chk_nginx'; keepalived drops this check
    }
}`));

test('a member of a sync group', () =>
  checkRule(`
vrrp_sync_group services {
    group {
        web
        db
#       ^^ unresolved-reference: No vrrp_instance is named 'db'; 'group' goes without it
    }
}
vrrp_instance web {
}`));

test('a track group of a virtual address', () =>
  checkRule(`
static_ipaddress {
    192.0.2.5/24 dev eth0 track_group uplink
#                                     ^^^^^^ unresolved-reference: keepalived leaves this entry untracked
}`));

test('a group of virtual servers', () =>
  checkRule(`
virtual_server group web {
#                    ^^^ unresolved-reference: No virtual_server_group is named 'web'
#^^^^^^^^^^^^^ no-real-servers
}`));

test('a name in another file is a definition', () =>
  checkRule(`
include checks.conf
vrrp_instance web {
    track_process {
        nginx
    }
}
#- checks.conf
vrrp_track_process nginx {
    process nginx
}`));

test('nothing is said as long as an include is missing', () =>
  checkRule(`
include checks.conf.$HOST
vrrp_instance web {
    track_process {
        nginx
    }
}`));

test('letters are compared with their case', () =>
  checkRule(`
vrrp_track_process Nginx {
    process nginx
}
vrrp_instance web {
    track_process {
        Nginx
        nginx
#       ^^^^^ unresolved-reference: No vrrp_track_process is named 'nginx'
    }
}`));
