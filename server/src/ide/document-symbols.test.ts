import { expect, test } from 'vitest';
import { outline } from '../../../test/support/check-ide.ts';

test('blocks by their names, with what tells them apart', () => {
  expect(
    outline(`global_defs {
    router_id node-a
}
vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
}
vrrp_instance VI_1 {
    interface eth0
    virtual_router_id 51
    priority 100
    authentication {
        auth_pass k7Qm2xZ9
    }
    virtual_ipaddress {
        192.0.2.10/24 dev eth0
        192.0.2.11/24
    }
}
vrrp_sync_group G {
    group {
        VI_1 VI_2
        VI_3 VI_4
    }
}
virtual_server 192.0.2.10 443 {
    lb_algo wlc
    lb_kind DR
    protocol TCP
    real_server 192.0.2.21 443 {
        weight 1
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`),
  ).toMatchInlineSnapshot(`
    [
      "struct global_defs — node-a (1-3)",
      "function chk_nginx — /usr/local/libexec/chk_nginx (4-6)",
      "class VI_1 — eth0, VRID 51, priority 100 (7-18)",
      "  struct authentication (11-13)",
      "  struct virtual_ipaddress — 192.0.2.10/24, 192.0.2.11/24 (14-17)",
      "module G — VI_1, VI_2, VI_3, … (19-24)",
      "  struct group — VI_1, VI_2, VI_3, … (20-23)",
      "class 192.0.2.10 443 — wlc, DR, TCP (25-35)",
      "  class 192.0.2.21 443 — weight 1 (29-34)",
      "    struct TCP_CHECK (31-33)",
    ]
  `);
});

test('keys are not shown', () => {
  const lines = outline(
    'vrrp_instance A {\n    auth_hmac {\n        key 1 abcdefghijklmnopqrstuvwxyz0123456789\n    }\n}\n',
  );
  expect(lines.join()).not.toContain('abcdef');
});

test('in a broken file', () => {
  expect(
    outline(
      'vrrp_scripit chk {\n    script "/bin/x\n}\nvrrp_instance A {\n    interface eth0\nvrrp_instance B {\n    nonsense {\n    }\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "function chk — /bin/x (1-3)",
      "class A — eth0 (4-5)",
      "class B (6-8)",
    ]
  `);
});

test('blocks of every profile, each once', () => {
  const config =
    '@main vrrp_instance A {\n@main }\n@backup vrrp_instance B {\n@backup }\nvrrp_instance C {\n    @backup track_script {\n    @backup }\n}\n';
  expect(outline(config)).toMatchInlineSnapshot(`
    [
      "class A (1-2)",
      "class B (3-4)",
      "class C (5-8)",
      "  struct track_script (6-7)",
    ]
  `);
});

test('an included file has the blocks that stand in it', () => {
  const config =
    'vrrp_instance A {\n    include a.conf\n}\n#- a.conf\n<|>virtual_ipaddress {\n    192.0.2.10\n}\n';
  expect(outline(config)).toEqual(['struct virtual_ipaddress — 192.0.2.10 (1-3)']);
});

test('a file in which nothing stands', () => expect(outline('')).toEqual([]));

test('with line ends of Windows', () => {
  expect(outline('vrrp_instance A {\r\n    interface eth0\r\n}\r\n')).toEqual(['class A — eth0 (1-3)']);
});

test('definitions, in the block in which they stand, without their values', () => {
  const config = '$PASS=k7Qm2xZ9\nvrrp_instance A {\n    $B=x \\\n    y\n\n}\n~SEQ(N, 3) # none\n';
  expect(outline(config)).toEqual(['variable $PASS (1-1)', 'class A (2-6)', '  variable $B (3-4)']);
});
