import { expect, test } from 'vitest';
import {
  newFindings,
  readLines,
  refactored,
  textsOf,
  titleOfRefactoring,
} from '../../../../test/support/check-refactor.ts';

const ID = 'extract-include';

const INSTANCE = `global_defs {
    router_id a
}

# the web
# of the office
vrrp_inst<|>ance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
} # web
vrrp_sync_group G {
}
`;

test('the block with its comments', () => {
  expect(refactored(INSTANCE, ID)).toEqual({
    'keepalived.conf': 'global_defs {\n    router_id a\n}\n\ninclude web.conf\nvrrp_sync_group G {\n}\n',
    'web.conf':
      '# the web\n# of the office\nvrrp_instance web {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.10/24\n    }\n} # web\n',
  });
});

test('a block in a block, of an included file', () => {
  const text =
    'include conf.d/a.conf\n#- conf.d/a.conf\nvrrp_instance A {\n    # all\n    virtual_<|>ipaddress {\n        192.0.2.1/24\n    }\n}\n';
  expect(refactored(text, ID)).toEqual({
    'conf.d/a.conf': 'vrrp_instance A {\n    include virtual_ipaddress.conf\n}\n',
    'conf.d/virtual_ipaddress.conf': '# all\nvirtual_ipaddress {\n    192.0.2.1/24\n}\n',
  });
});

test.each([INSTANCE, INSTANCE.replace('_inst<|>', '_inst').replace('virtual_ip', 'virt<|>ual_ip')])(
  'what is read stays the same',
  (text) => {
    const before = textsOf(text);
    const after = { ...before, ...refactored(text, ID) };
    expect(Object.keys(after)).toHaveLength(2);
    expect(readLines(after)).toEqual(readLines(before));
    expect(newFindings(before, after)).toEqual([]);
  },
);

test('a name that is not there yet', () => {
  expect(Object.keys(refactored(INSTANCE, ID, ['web.conf', 'web-2.conf']) ?? {})).toContain('web-3.conf');
});

test('a name that no wildcard includes a second time', () => {
  expect(Object.keys(refactored(`include *.conf\n${INSTANCE}`, ID) ?? {})).toContain('web.inc');
  expect(Object.keys(refactored(`include /etc/*.conf\n${INSTANCE}`, ID) ?? {})).toContain('web.conf');
});

test('a service is named by its address', () => {
  const text = '<|>virtual_server 2001:db8::1 80 {\n}\n';
  expect(Object.keys(refactored(text, ID) ?? {})).toContain('virtual_server_2001_db8_1.conf');
});

test('titles', () => {
  expect(titleOfRefactoring(INSTANCE, ID)).toBe('Extract to include…');
  expect(titleOfRefactoring(INSTANCE, ID, 'zh')).toBe('提取到 include…');
});

test.each([
  ['the cursor is inside', 'vrrp_instance A {\n    inter<|>face eth0\n}\n'],
  ['it is not closed', 'vrrp_ins<|>tance A {\n    interface eth0\n'],
  ['it shares a line', 'vrrp_ins<|>tance A { } vrrp_instance B { }\n'],
  ['it holds a definition', 'vrrp_ins<|>tance A {\n    $A=1\n}\n'],
  ['it holds for some ids only', '@a vrrp_ins<|>tance A {\n@a }\n'],
  ['it says what includes must be', 'global_<|>defs {\n    include_check\n}\n'],
])('not where %s', (_, text) => expect(refactored(text, ID)).toBeUndefined());
