import { expect, test } from 'vitest';
import { diagnose } from '../../../test/support/check-rule.ts';
import { sentenceOf } from './diagnostic.ts';

/** Said of `missing-interface` in an instance that names its interface in the line. */
function said(line: string): readonly string[] {
  const text = `vrrp_instance web {
    ${line}
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
  return diagnose([{ name: 'keepalived.conf', text }])
    .filter(({ rule }) => rule.id === 'missing-interface')
    .map((it) => /(?:(?:Only|Except) as [^.]*\.)?$/.exec(sentenceOf(it, 'en'))?.[0] ?? '');
}

test.each([
  { what: 'no node has it', line: '', says: [''] },
  { what: 'all nodes have it', line: 'interface eth0', says: [] },
  { what: 'one id, the others lack it', line: '@main interface eth0', says: ['Except as @main.'] },
  { what: 'one id, it lacks it', line: '@^main interface eth0', says: ['Only as @main.'] },
  {
    what: 'one of two ids lacks it',
    line: '@main interface eth0\n    @backup priority 50',
    says: ['Only as @backup.'],
  },
  {
    what: 'two of three ids lack it',
    line: '@a interface eth0\n    @b priority 50\n    @c priority 60',
    says: ['Only as @b, @c.'],
  },
])('$what', ({ line, says }) => expect(said(line)).toEqual(says));

test('in Chinese', () => {
  const [found] = diagnose([
    { name: 'keepalived.conf', text: 'global_defs {\n    @main router_idd a\n    @b router_id b\n}\n' },
  ]);
  expect(found && sentenceOf(found, 'zh')).toMatch(/仅限 @main。$/);
});
