import { expect, test } from 'vitest';
import { moved } from '../../../test/support/check-ide.ts';

const CHECK = '# looks for nginx\nvrrp_script chk {\n    script /bin/true\n}\n';

function instance(name: string, script = 'chk'): string {
  return `vrrp_instance ${name} {\n    track_script {\n        ${script}\n    }\n}\n`;
}

test('the block and its comment move above the block with the first use', () =>
  expect(moved(`child_wait_time 5\n\n${instance('A')}\n${instance('B', 'c<|>hk')}\n${CHECK}`)).toEqual([
    "Move 'chk' above its first use",
    `child_wait_time 5\n\n${CHECK}\n${instance('A')}\n${instance('B')}`,
  ]));

test('what stands below closes up', () =>
  expect(moved(`${instance('A', '<|>chk')}\n${CHECK}\n${instance('B')}`, 'zh')).toEqual([
    '把“chk”移到首次使用之前',
    `${CHECK}\n${instance('A')}\n${instance('B')}`,
  ]));

test.each([
  ['a definition that holds a $', instance('A', 'c<|>hk') + CHECK.replace('/bin/true', '$SCRIPT')],
  ['one of another file', `${instance('A', 'c<|>hk')}include checks.conf\n#- checks.conf\n${CHECK}`],
  ['one that shares its line', `${instance('A', 'c<|>hk')}@a ${CHECK.replace(/^.*\n/, '')}`],
  ['no such finding', `${CHECK}${instance('A', 'c<|>hk')}`],
])('not for %s', (_, text) => expect(moved(text)).toBeUndefined());
