import { expect, test } from 'vitest';
import { clusterFacts } from '../../../test/support/check-cluster.ts';
import { nodes, SECURE, script } from '../../../test/support/nodes.ts';

const TRACK = '    track_script {\n        chk_nginx\n    }\n';

/** A node with one check. */
function checked(priority: number, weight: string, more = '', mark = ''): string {
  return `${SECURE}${script('chk_nginx', weight)}----\n    priority${mark} ${priority}\n${TRACK}${more}`;
}

const M = '<|>';

test('a priority, and what becomes of the address', () => {
  const weight = '    weight -5\n';
  const stays = nodes(checked(110, weight, '', M), checked(100, weight));
  expect(clusterFacts(stays)).toBe(
    '110 when all is well, **105** when `chk_nginx` fails (weight −5). node-b has 100, so the address stays here in both cases.',
  );
  expect(clusterFacts(stays, 'zh')).toBe(
    '正常时 110，`chk_nginx` 失败时 **105**（权重 −5）。node-b 为 100，两种情况下虚拟 IP 都留在本节点。',
  );
});

test.each([
  [
    'moves',
    checked(110, '    weight -20\n', '', M),
    checked(100, '    weight -20\n'),
    'node-b has 100, so the address moves when it fails.',
  ],
  [
    'stays with equal ones',
    checked(110, '    weight -10\n', '', M),
    checked(100, '    weight -10\n'),
    'node-b has 100, so the address stays here in both cases.',
  ],
  [
    'waits for nobody',
    checked(110, '    weight -20\n', '', M),
    checked(100, '    weight -20\n', '    state BACKUP\n    nopreempt\n'),
    'node-b has 100 and `nopreempt`, so the address stays here in both cases.',
  ],
  [
    'is on the other node',
    checked(100, '    weight -20\n', '', M),
    checked(110, '    weight -20\n'),
    'node-b has 110, so the address is there when all is well.',
  ],
])('the address %s', (_, own, other, text) => expect(clusterFacts(nodes(own, other))).toContain(text));

test('a priority that nothing moves', () => {
  const [own, equal] = [`    priority${M} 110\n`, `    priority${M} 100\n`];
  expect(clusterFacts(nodes(own, ''))).toBe('node-b has 100, so the address is here when all is well.');
  expect(clusterFacts(nodes(equal, ''))).toBe('node-b has 100, too: neither comes first.');
  expect(clusterFacts(nodes(equal, ''), 'zh')).toBe('node-b 也是 100，分不出先后。');
});

test('above the table of several checks', () => {
  const two = `${SECURE}${script('a', '    weight -5\n')}${script('b', '    weight -9\n')}----\n    priority${M} 110\n    track_script {\n        a\n        b\n    }\n`;
  expect(clusterFacts(nodes(two, ''))).toBe('110 when all is well. node-b has 100, so the address is here.');
});

test('an instance, with what each failure does', () => {
  const fixture = nodes(checked(110, '    weight -5\n'), checked(100, '    weight -5\n'));
  const marked = fixture.replace('vrrp_instance ', `vrrp_inst${M}ance `);
  expect(clusterFacts(marked)).toBe(
    'VRID 42 on eth0 · node-a 110, node-b 100 · 192.0.2.10/24 · takes over after 3.57 s of silence · if `chk_nginx` fails: stays here · assumed to be one cluster',
  );
  expect(clusterFacts(fixture.replace('vrrp_instance w', `vrrp_instance w${M}`), 'zh')).toBe(
    'eth0 上的 VRID 42 · node-a 110，node-b 100 · 192.0.2.10/24 · 静默 3.57 秒后接管 · `chk_nginx` 失败时：留在本节点 · 推测为同一集群',
  );
});

test('a check without a weight moves the address, also with nopreempt', () => {
  const fixture = nodes(checked(110, ''), checked(100, '', '    state BACKUP\n    nopreempt\n'));
  expect(clusterFacts(fixture.replace('vrrp_instance ', `vrrp_inst${M}ance `))).toContain(
    'if `chk_nginx` fails: moves to node-b',
  );
});

/** Two nodes with one line or list each. */
function facts(own: string, other: string, locale: 'en' | 'zh' = 'en'): string | undefined {
  return clusterFacts(nodes(own, other), locale);
}

function addresses(list: string, keyword = 'virtual_ipaddress'): string {
  return `    ${keyword} {\n        ${list}\n    }\n`;
}

test.each([
  ['the same', '192.0.2.10/24', addresses('192.0.2.10/24'), 'the same on node-b'],
  ['another prefix', '192.0.2.10/24', addresses('192.0.2.10/25'), '/25 on node-b'],
  ['missing', '192.0.2.10/24', addresses('192.0.2.10/24\n        192.0.2.11/24'), 'the same on node-b'],
  ['not there', '192.0.2.11/24\n        192.0.2.10/24', addresses('192.0.2.10/24'), 'missing on node-b'],
  [
    'without a prefix',
    '192.0.2.10',
    addresses('192.0.2.10'),
    'the same on node-b · without a prefix keepalived uses /32',
  ],
])('a virtual address: %s', (_, own, other, text) =>
  expect(facts(addresses(`19${M}${own.slice(2)}`), other)).toBe(text),
);

test('an address in the other list', () => {
  const other = addresses('192.0.2.12/24') + addresses('192.0.2.10/24', 'virtual_ipaddress_excluded');
  const own = addresses(`192.${M}0.2.10/24\n        192.0.2.12/24`);
  expect(facts(own, other)).toBe('in the other list on node-b');
  expect(facts(own, other, 'zh')).toBe('node-b 写在另一个列表中');
});

function password(word: string, mark = ''): string {
  return `    authentication {\n        auth_type PASS\n        auth_pass ${mark}${word}\n    }\n`;
}

test('a password is compared and never shown', () => {
  const own = password('k7Qm2xZ9', M);
  expect(facts(own, password('k7Qm2xZ9'))).toBe('8 of 8 · the same on node-b');
  expect(facts(own, password('k7Qm2xZ9'), 'zh')).toBe('8/8 · 与 node-b 相同');
  expect(facts(own, password('other'))).toBe('8 of 8 · differs from node-b');
  expect(facts(own, '')).toBe('8 of 8 · none on node-b');
  expect(facts(`    version 3\n${own}`, password('other'))).toBe('8 of 8 · ignored in VRRPv3');
});

test.each([
  [`    virtual_router_id${M} 42\n`, '    virtual_router_id 43\n', '43 on node-b'],
  [`    virtual_router_id${M} 42\n`, '', 'the same on node-b'],
  [`    advert${M}_int 2\n`, '', '1 on node-b'],
  [`    sta${M}te MASTER\n`, '    state BACKUP\n', 'BACKUP on node-b'],
])('a setting that nodes share: %s', (own, other, text) => expect(facts(own, other)).toBe(text));

test('nodes of which the same is to be said are named together', () =>
  expect(clusterFacts(nodes(`    virtual_router_id${M} 42\n`, '', '', '    virtual_router_id 43\n'))).toBe(
    'the same on node-b, node-c, 43 on node-d',
  ));

test('nothing is said of what another node writes wrongly', () =>
  expect(facts(`    advert${M}_int 2\n`, '    advert_int x\n')).toBeUndefined());

test('profiles of one file are nodes, each with its own lines', () => {
  const text =
    'vrrp_instance web {\n    interface eth0\n    virtual_router_id 42\n@a priority 110\n@b priority 100\n    virtual_ipaddress {\n        192.0.2.10/24\n    }\n}\n';
  const at = (word: string): string | undefined => clusterFacts(text.replace(word, `${word}${M}`));
  expect(at('vrrp_inst')).toContain(' · a 110, b 100 · ');
  expect(at('@a prio')).toBe('b has 100, so the address is here when all is well.');
  expect(at('@b prio')).toBe('a has 110, so the address is there when all is well.');
  expect(at('192.0')).toBe('the same on b');
});
