import { expect, test } from 'vitest';
import {
  newFindings,
  refactored,
  textsOf,
  titleOfRefactoring,
} from '../../../../test/support/check-refactor.ts';

const ID = 'convert-to-unicast';

function node(more = ''): string {
  return `vrrp_instance web {
    interface eth0
${more}    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

const CURSOR = node().replace('web', 'we<|>b');

test('without another node, placeholders', () => {
  const after = refactored(CURSOR, ID);
  expect(after?.['keepalived.conf']).toBe(
    node(
      '    unicast_src_ip <address-of-this-node>\n    unicast_peer {\n        <address-of-the-other-node>\n    }\n',
    ),
  );
  expect(newFindings(textsOf(CURSOR), after ?? {})).toEqual(['placeholder-left']);
});

const BOTH = `#- node-a/keepalived.conf
${node('    mcast_src_ip 192.0.2.1\n    mcast_dst_ip 224.0.0.18\n').replace('web', 'we<|>b')}#- node-b/keepalived.conf
${node('    mcast_src_ip 192.0.2.2\n')}`;

test('all nodes with the addresses that their files tell', () => {
  const after = refactored(BOTH, ID);
  const unicast = (own: string, peer: string): string =>
    node(`    unicast_src_ip ${own}\n    unicast_peer {\n        ${peer}\n    }\n`);
  expect(after).toEqual({
    'node-a/keepalived.conf': unicast('192.0.2.1', '192.0.2.2'),
    'node-b/keepalived.conf': unicast('192.0.2.2', '192.0.2.1'),
  });
  expect(newFindings(textsOf(BOTH), after ?? {})).toEqual([]);
});

test('a node that uses unicast already stays', () => {
  const other = node('    unicast_src_ip 192.0.2.2\n    unicast_peer {\n        192.0.2.1\n    }\n');
  const after = refactored(`${CURSOR}#- node-b/keepalived.conf\n${other}`, ID);
  expect(Object.keys(after ?? {})).toEqual(['keepalived.conf']);
  expect(after?.['keepalived.conf']).toContain('        192.0.2.2\n');
});

test('one with another VRID is no node of it', () => {
  const other = node().replace('42', '43');
  expect(Object.keys(refactored(`${CURSOR}#- node-b/keepalived.conf\n${other}`, ID) ?? {})).toHaveLength(1);
});

test('a virtual MAC keeps its interface for adverts', () => {
  expect(refactored(node('    use_v<|>mac\n'), ID)?.['keepalived.conf']).toContain(
    '    }\n    vmac_xmit_base\n',
  );
});

test('titles', () => {
  expect(titleOfRefactoring(BOTH, ID)).toBe('Convert to unicast on all nodes…');
  expect(titleOfRefactoring(BOTH, ID, 'zh')).toBe('将所有节点改为单播…');
  expect(titleOfRefactoring(CURSOR, ID)).toBe('Convert to unicast…');
  expect(titleOfRefactoring(`global_defs {\n    vrrp_strict\n}\n${CURSOR}`, ID)).toBe(
    "Convert to unicast…; disabled: 'vrrp_strict' forbids unicast.",
  );
});

test.each([
  ['it is unicast', node('    uni<|>cast_src_ip 192.0.2.1\n')],
  ['the cursor is in a list', node().replace('192.0.2.10', '192.0<|>.2.10')],
  ['a brace is missing', CURSOR.slice(0, -2)],
  ['it holds for several ids', node('@a     mcast_src_ip 192.0.2.<|>1\n')],
])('not where %s', (_, text) => expect(titleOfRefactoring(text, ID)).toBeUndefined());
