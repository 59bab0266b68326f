import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a process is looked up where it is used', () =>
  checkRule(`
vrrp_instance web {
    track_process {
        nginx
#       ^^^^^ used-before-defined: 'nginx' is defined only in line 7; keepalived looks it up here and drops the check
    }
}
vrrp_track_process nginx {
    process nginx
}`));

test('instances of a sync group are looked up at the end', () =>
  checkRule(`
vrrp_sync_group services {
    group {
        web
        db
    }
}
vrrp_instance web {
}
vrrp_instance db {
}`));

test('the order of includes counts', () =>
  checkRule(`
include instance.conf
include checks.conf
#- instance.conf
vrrp_instance web {
    track_process {
        nginx
#       ^^^^^ used-before-defined
    }
}
#- checks.conf
vrrp_track_process nginx {
    process nginx
}`));
