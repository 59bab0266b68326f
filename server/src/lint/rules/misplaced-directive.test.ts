import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

test("an instance's directive at the top level", () =>
  checkRule(`
priority 110
#^^^^^^^ misplaced-directive: 'priority' cannot stand at the top level; keepalived ignores it here. Move it into 'vrrp_instance'.
`));

test('a block of the top level inside of another', () =>
  checkRule(`
vrrp_instance web {
    vrrp_track_process nginx {
#                      ^^^^^ unused-tracker
#   ^^^^^^^^^^^^^^^^^^ misplaced-directive: cannot stand inside 'vrrp_instance'; keepalived ignores it here. Move it to the top level.
        process nginx
    }
}`));

test('a directive of another block', () =>
  checkRule(`
vrrp_instance web {
    quorum 2
#   ^^^^^^ misplaced-directive: cannot stand inside 'vrrp_instance'; keepalived ignores it here. Move it into
}`));

test('a directive of the block inside', () =>
  checkRule(`
vrrp_instance web {
    auth_type PASS
#   ^^^^^^^^^ misplaced-directive: Move it into 'authentication'.
}`));

test('one statement behind the block and another block after it', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
}
priority 110
#^^^^^^^ misplaced-directive: 'priority' stands behind the closing '}' of 'vrrp_instance'
vrrp_instance db {
    interface eth0
}`));

test('into the one block near by that takes it', () =>
  checkFix(
    'misplaced-directive',
    `virtual_server 192.0.2.10 80 {
    real_server 192.0.2.21 80 {
        connect_port 8080 # the health port
        TCP_CHECK {
        }
    }
    real_server 192.0.2.22 80 {
        TCP_CHECK {
        }
    }
}
`,
    `virtual_server 192.0.2.10 80 {
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_port 8080 # the health port
        }
    }
    real_server 192.0.2.22 80 {
        TCP_CHECK {
        }
    }
}
`,
  ));

test('into the block around', () =>
  checkFix(
    'misplaced-directive',
    `vrrp_instance web {
    authentication {
        advert_int 2
    }
}
`,
    `vrrp_instance web {
    advert_int 2
    authentication {
    }
}
`,
  ));

test('away, where several blocks take it, or one has it', () => {
  checkFix(
    'misplaced-directive',
    `virtual_server 192.0.2.10 80 {
    connect_port 8080
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
    real_server 192.0.2.22 80 {
        TCP_CHECK {
        }
    }
}
`,
    `virtual_server 192.0.2.10 80 {
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
    real_server 192.0.2.22 80 {
        TCP_CHECK {
        }
    }
}
`,
  );
  checkFix(
    'misplaced-directive',
    'vrrp_instance web {\n    advert_int 2\n    authentication {\n        advert_int 2\n    }\n}\n',
    'vrrp_instance web {\n    advert_int 2\n    authentication {\n    }\n}\n',
  );
});

test('a password is not moved, and a block not torn apart', () => {
  checkFix(
    'misplaced-directive',
    'vrrp_instance web {\n    auth_pass x\n    authentication {\n    }\n}\n',
    'vrrp_instance web {\n    authentication {\n    }\n}\n',
  );
  checkNoFix('misplaced-directive', 'virtual_ipaddress {\n    192.0.2.10/24\n}\n');
});

test('an old name of another block stands for what this one has', () => {
  const server = (line: string): string =>
    `virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            ${line}
        }
    }
}
`;
  checkRule(
    server(
      "nb_get_retry 3\n#           ^^^^^^^^^^^^ misplaced-directive: 'nb_get_retry' cannot stand inside 'TCP_CHECK', and is an old name elsewhere; keepalived ignores it here. Use 'retry'.",
    ),
  );
  checkFix('misplaced-directive', server('nb_get_retry 3'), server('retry 3'));
});
