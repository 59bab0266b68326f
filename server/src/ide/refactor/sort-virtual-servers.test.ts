import { expect, test } from 'vitest';
import {
  newFindings,
  readLines,
  refactored,
  textsOf,
  titleOfRefactoring,
} from '../../../../test/support/check-refactor.ts';

const ID = 'sort-virtual-servers';

function service(head: string): string {
  return `virtual_server ${head} {\n    protocol TCP\n    lb_algo rr\n    lb_kind NAT\n    real_server 10.0.0.1 80 {\n        TCP_CHECK {\n        }\n    }\n}\n`;
}

/** The heads and comments in their order. */
function heads(text: string | undefined): readonly string[] {
  return (
    text?.match(/^(?:#|virtual_server).*$/gm)?.map((it) => it.replace(/^virtual_server | \{$/g, '')) ?? []
  );
}

const FOUR = [
  '# files\n\n# six\n',
  `<|>${service('2001:db8::2 80')}\n`,
  service('192.0.2.10 443'),
  '# low\n',
  service('192.0.2.10 80'),
  service('192.0.2.9 80'),
].join('');

test('by family, address and port, each with its comments', () => {
  const after = refactored(FOUR, ID);
  expect(heads(after?.['keepalived.conf'])).toEqual([
    '# files',
    '192.0.2.9 80',
    '# low',
    '192.0.2.10 80',
    '192.0.2.10 443',
    '# six',
    '2001:db8::2 80',
  ]);
});

test('what is read is the same, in another order', () => {
  const before = textsOf(FOUR);
  const after = { ...before, ...refactored(FOUR, ID) };
  expect(newFindings(before, after)).toEqual([]);
  expect(readLines(after).flat().sort()).toEqual(readLines(before).flat().sort());
});

test('firewall marks and groups come last, groups by name', () => {
  const text = `virtual_server_group b {\n    192.0.2.1 80\n}\n\n<|>${service('group b')}${service('fwmark 10')}${service('fwmark 9')}${service('192.0.2.1 81')}`;
  const after = refactored(text, ID);
  expect(heads(after?.['keepalived.conf']).slice(1)).toEqual([
    '192.0.2.1 81',
    'fwmark 9',
    'fwmark 10',
    'group b',
  ]);
});

test('only those between which nothing else stands', () => {
  const text = `${service('192.0.2.3 80')}<|>${service('192.0.2.2 80')}\n# --- others ---\n\n${service('192.0.2.1 80')}`;
  expect(heads(refactored(text, ID)?.['keepalived.conf'])).toEqual([
    '192.0.2.2 80',
    '192.0.2.3 80',
    '# --- others ---',
    '192.0.2.1 80',
  ]);
});

test('across blocks that are written in one line', () => {
  const text =
    '<|>virtual_server 192.0.2.2 80 { protocol TCP }\nvirtual_server 192.0.2.1 80 { protocol TCP }\n';
  expect(heads(refactored(text, ID)?.['keepalived.conf'])?.[0]).toContain('192.0.2.1');
});

test('titles', () => {
  expect(titleOfRefactoring(FOUR, ID)).toBe('Sort these 4 virtual servers by address');
  expect(titleOfRefactoring(FOUR, ID, 'zh')).toBe('按地址排序这 4 个 virtual_server');
});

test.each([
  ['they are sorted', `<|>${service('192.0.2.1 80')}${service('192.0.2.2 80')}`],
  ['there is one', `<|>${service('192.0.2.1 80')}`],
  ['the cursor is elsewhere', `${service('192.0.2.2 80')}${service('192.0.2.1 80')}glo<|>bal_defs {\n}\n`],
  ['an address is not known', `$A=192.0.2.9\n<|>${service('192.0.2.2 80')}${service('$A 80')}`],
  [
    'a block holds a definition',
    `<|>${service('192.0.2.2 80').replace('rr', 'rr\n$X=1')}${service('192.0.2.1 80')}`,
  ],
  ['a brace is missing', `<|>${service('192.0.2.2 80')}${service('192.0.2.1 80').slice(0, -4)}`],
])('not where %s', (_, text) => expect(refactored(text, ID)).toBeUndefined());
