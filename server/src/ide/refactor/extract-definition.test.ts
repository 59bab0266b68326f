import { expect, test } from 'vitest';
import {
  newFindings,
  readLines,
  refactored,
  textsOf,
  titleOfRefactoring,
} from '../../../../test/support/check-refactor.ts';

const ID = 'extract-definition';

function outcome(fixture: string): string | undefined {
  return refactored(fixture, ID)?.['keepalived.conf'];
}

const SERVICE = `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth0
    }
}

virtual_server 192.0.2.1<|>0 80 {
    protocol TCP
    lb_algo rr
    lb_kind NAT
    real_server 10.0.0.1 80 {
        TCP_CHECK {
        }
    }
}
`;

test('an address with and without its prefix', () => {
  expect(outcome(SERVICE)).toBe(`$VIP=192.0.2.10

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        \${VIP}/24 dev eth0
    }
}

virtual_server $VIP 80 {
    protocol TCP
    lb_algo rr
    lb_kind NAT
    real_server 10.0.0.1 80 {
        TCP_CHECK {
        }
    }
}
`);
});

test('what is read stays the same, and nothing new is found', () => {
  const before = textsOf(SERVICE);
  const now = { ...before, ...refactored(SERVICE, ID) };
  expect(readLines(now)).toEqual(readLines(before));
  expect(newFindings(before, now)).toEqual([]);
});

function instances(first: string, second: string): string {
  return `! for the office\n\n# one\nvrrp_instance A {\n    ${first}\n}\nvrrp_instance B {\n    ${second}\n}\n`;
}

test('below the comment of the file, above that of the block', () => {
  expect(outcome(instances('interface et<|>h0', 'interface eth0'))).toBe(
    '! for the office\n\n$INTERFACE=eth0\n\n# one\nvrrp_instance A {\n    interface $INTERFACE\n}\nvrrp_instance B {\n    interface $INTERFACE\n}\n',
  );
});

test('a number only with its own directive', () => {
  expect(titleOfRefactoring(instances('priority 1<|>00', 'virtual_router_id 100'), ID)).toBeUndefined();
  expect(outcome(instances('priority 1<|>00', 'priority 100 # low'))).toContain('priority $PRIORITY # low');
});

test('before the definitions that are there, under a name that is not', () => {
  expect(
    outcome(
      '# file\n\n# mine\n$INTERFACE=x\nvrrp_instance A {\n    interface e<|>th0\n    track_interface {\n        eth0\n    }\n}\n',
    ),
  ).toBe(
    '# file\n\n$INTERFACE2=eth0\n# mine\n$INTERFACE=x\nvrrp_instance A {\n    interface $INTERFACE2\n    track_interface {\n        $INTERFACE2\n    }\n}\n',
  );
});

test('inside of quotes and before a brace the name has braces', () => {
  expect(outcome(instances('interface "et<|>h0"', 'interface eth0'))).toContain('interface "${INTERFACE}"');
  const text = 'vrrp_instance A {interface eth0}\nvrrp_instance B {\n    interface e<|>th0\n}\n';
  expect(outcome(text)).toContain('{interface ${INTERFACE}}');
});

test('a value in an included file, for its own uses', () => {
  const text =
    'include a.conf\n#- a.conf\nvrrp_instance A {\n    interface e<|>th0\n    track_interface {\n        eth0\n    }\n}\n';
  expect(refactored(text, ID)?.['a.conf']).toMatch(/^\$INTERFACE=eth0\n\nvrrp_instance/);
});

test('titles', () => {
  expect(titleOfRefactoring(SERVICE, ID)).toBe('Extract to $VIP (2 places)');
  expect(titleOfRefactoring(SERVICE, ID, 'zh')).toBe('提取为 $VIP（2 处）');
});

test.each([
  ['it stands once', instances('interface et<|>h0', 'interface eth1')],
  ['it is a name', 'vrrp_script c<|>hk {\n}\nvrrp_instance A {\n    track_script {\n        chk\n    }\n}\n'],
  ['it is a keyword', instances('inter<|>face eth0', 'interface eth0')],
  [
    'it is a password',
    instances('authentication {\n auth_pass a<|>b\n}', 'authentication {\n auth_pass ab\n}'),
  ],
  ['it comes from a definition', instances('interface $<|>X', 'interface $X')],
  ['braces are missing', instances('interface et<|>h0', 'interface eth0').slice(0, -2)],
  ['it stands in a comment', instances('# interface et<|>h0', 'interface eth0')],
])('not where %s', (_, text) => expect(outcome(text)).toBeUndefined());

test('not for a release without definitions', () => {
  const text = `# keepalived-lint target=1.3.5\n${instances('interface et<|>h0', 'interface eth0')}`;
  expect(outcome(text)).toBeUndefined();
});
