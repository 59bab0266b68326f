import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('each wants its kind of instance', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    mcast_dst_ip 224.0.0.20
#   ^^^^^^^^^^^^ setting-without-its-mode: is for multicast
    vrf red
#   ^^^ setting-without-its-mode: 'vrf' can't stand beside 'interface'
    timer_expired_backup
#   ^^^^^^^^^^^^^^^^^^^^ setting-without-its-mode: needs 'nopreempt'
    owner_ignore_adverts
#   ^^^^^^^^^^^^^^^^^^^^ setting-without-its-mode: is for an address owner
    unicast_peer {
        192.0.2.2
    }
}
vrrp_instance db {
    interface eth0
    mcast_dst_ip 224.0.0.20
    timer_expired_backup
    nopreempt
    owner_ignore_adverts off
}`));

test('what an owner cannot switch off', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    priority 255
    owner_ignore_adverts off
#   ^^^^^^^^^^^^^^^^^^^^ setting-without-its-mode: cannot be off with priority 255
}`));

test('it goes', () =>
  checkFix(
    'setting-without-its-mode',
    'vrrp_instance web {\n    interface eth0\n    vrf red\n}\n',
    'vrrp_instance web {\n    interface eth0\n}\n',
  ));
