import { expect, test } from 'vitest';
import { callLines } from '../../../test/support/check-ide.ts';

const CONFIG = `vrrp_script chk {
    script "/usr/bin/check"
}
include more.conf
track_file f {
    file /run/f
}
vrrp_sync_group both {
    group {
        web
    }
    notify "/usr/bin/notify both"
}
virtual_server 192.0.2.10 443 {
    quorum_up /usr/bin/up
    real_server 192.0.2.21 443 {
        FILE_CHECK {
            track_file f
        }
    }
}
track_group T {
    group {
        web
    }
}
static_routes {
    192.0.2.0/24 via 192.0.2.1 track_group T
}
#- more.conf
vrrp_instance web {
    interface eth0
    track_script {
        chk
    }
    track_file {
        f
    }
    notify_master "/usr/bin/notify master" root
    notify_backup /usr/bin/notify
}
`;

const at = (text: string): string => CONFIG.replace(text, text.replace(/^(.)/, '$1<|>'));

test('a script sets off the instances that track it', () => {
  expect(callLines(at('chk {'))).toMatchInlineSnapshot(`
    [
      "function chk — /usr/bin/check keepalived.conf:1",
      "> class web — eth0 more.conf:1",
    ]
  `);
  expect(callLines(at('chk\n'))).toEqual(callLines(at('chk {')));
});

test('an instance stands between what it tracks, its group and its commands', () => {
  expect(callLines(at('web {'))).toMatchInlineSnapshot(`
    [
      "class web — eth0 more.conf:1",
      "< function chk — /usr/bin/check keepalived.conf:1",
      "< file f — /run/f keepalived.conf:5",
      "< class T — web keepalived.conf:22",
      "> module both — web keepalived.conf:8",
      "> function notify_master /usr/bin/notify master — web more.conf:9",
      "> function notify_backup /usr/bin/notify — web more.conf:10",
    ]
  `);
});

test('a group sets off commands, and each command knows who runs it', () => {
  expect(callLines(at('both {'))).toMatchInlineSnapshot(`
    [
      "module both — web keepalived.conf:8",
      "< class web — eth0 more.conf:1",
      "> function notify /usr/bin/notify both — both keepalived.conf:12",
    ]
  `);
  expect(callLines(at('"/usr/bin/notify both'))).toMatchInlineSnapshot(`
    [
      "function notify /usr/bin/notify both — both keepalived.conf:12",
      "< module both — web keepalived.conf:8",
    ]
  `);
});

test('checkers count for their service', () => {
  expect(callLines(at('f {\n    file'))).toMatchInlineSnapshot(`
    [
      "file f — /run/f keepalived.conf:5",
      "> class web — eth0 more.conf:1",
      "> class 192.0.2.10 443 keepalived.conf:14",
    ]
  `);
  expect(callLines(at('virtual_server 192'))).toMatchInlineSnapshot(`
    [
      "class 192.0.2.10 443 keepalived.conf:14",
      "< file f — /run/f keepalived.conf:5",
      "> function quorum_up /usr/bin/up — 192.0.2.10 443 keepalived.conf:15",
    ]
  `);
});

test('static entries set off the instances of their group', () => {
  expect(callLines(at('T {'))).toMatchInlineSnapshot(`
    [
      "class T — web keepalived.conf:22",
      "< struct static_routes — 192.0.2.0/24 keepalived.conf:27",
      "> class web — eth0 more.conf:1",
    ]
  `);
  expect(callLines(at('static_routes'))).toMatchInlineSnapshot(`
    [
      "struct static_routes — 192.0.2.0/24 keepalived.conf:27",
      "> class T — web keepalived.conf:22",
    ]
  `);
});

test('names that a generator makes', () => {
  const config =
    '~SEQ(N, 1, 2) vrrp_instance VI_$N { notify /bin/n_$N }\nvrrp_sync_group G {\n    group {\n        VI<|>_1 VI_2\n    }\n}\n';
  expect(callLines(config)).toMatchInlineSnapshot(`
    [
      "class VI_1 keepalived.conf:1",
      "> module G — VI_1, VI_2 keepalived.conf:2",
      "> function notify /bin/n_1 — VI_1 keepalived.conf:1",
    ]
  `);
});

test('nothing elsewhere, and in a broken file', () => {
  expect(callLines('vrrp_instance A {\n    inter<|>face eth0\n}\n# A\n')).toEqual([]);
  expect(callLines('vrrp_script ch<|>k {\nvrrp_instance A {\n    track_script {\n        chk\n')).toEqual([
    'function chk keepalived.conf:1',
    '> class A keepalived.conf:2',
  ]);
});
