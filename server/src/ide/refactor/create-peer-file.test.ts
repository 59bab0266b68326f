import { describe, expect, test } from 'vitest';
import { newFindings, refactored, titleOfRefactoring } from '../../../../test/support/check-refactor.ts';
import { nextName } from './nodes.ts';

const ID = 'create-peer-file';

const MASTER = `# the office
global_defs {
    router_id LB1
}
vrrp_instance we<|>b {
    state MASTER
    interface eth0
    virtual_router_id 42
    priority 150 # high
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2 min_ttl 1
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;

const BACKUP = `# the office
global_defs {
    router_id LB2
}
vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    priority 140 # high
    unicast_src_ip 192.0.2.2
    unicast_peer {
        192.0.2.1 min_ttl 1
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;

test('state, priority, addresses and router_id', () => {
  const after = refactored(MASTER, ID);
  expect(after).toEqual({ 'keepalived-backup.conf': BACKUP });
  expect(
    newFindings({ 'keepalived.conf': MASTER.replace('<|>', '') }, { 'keepalived.conf': BACKUP }),
  ).toEqual([]);
});

test('in the folder of the other node, if folders are named so', () => {
  const text = `#- web/node-a/keepalived.conf\n${MASTER}`;
  expect(Object.keys(refactored(text, ID) ?? {})).toEqual(['web/node-b/keepalived.conf']);
  expect(Object.keys(refactored(text, ID, ['web/node-b/keepalived.conf']) ?? {})).toEqual([
    'web/node-c/keepalived.conf',
  ]);
  const including = `${text}include more.conf\n#- web/node-a/more.conf\n# more\n`;
  expect(Object.keys(refactored(including, ID) ?? {})).toEqual(['web/node-a/keepalived-backup.conf']);
});

function outcome(text: string): string | undefined {
  return Object.values(refactored(text, ID) ?? {})[0];
}

test('near enough for the weight of a check', () => {
  const script = 'vrrp_script chk {\n    script "/bin/x"\n    weight -5\n}\n';
  const tracked = MASTER.replace('    virtual_ip', '    track_script {\n        chk\n    }\n    virtual_ip');
  expect(outcome(script + tracked)).toContain('priority 146');
});

test('an owner has a backup with the usual priority', () => {
  expect(outcome(MASTER.replace('    priority 150 # high\n', ''))).toContain(
    'state BACKUP\n    priority 100\n',
  );
});

test('an instance that the other node is master of', () => {
  const other =
    'vrrp_instance B {\n    state BACKUP\n    interface eth0\n    virtual_router_id 43\n    priority 90\n    virtual_ipaddress {\n        192.0.2.11/24\n    }\n}\n';
  expect(outcome(MASTER + other)).toContain(
    '    state MASTER\n    interface eth0\n    virtual_router_id 43\n    priority 100\n',
  );
});

test('an address that nobody told is a placeholder', () => {
  const text = MASTER.replace('    unicast_src_ip 192.0.2.1\n', '');
  expect(outcome(text)).toContain('<address-of-this-node> min_ttl 1');
});

test('titles', () => {
  expect(titleOfRefactoring(MASTER, ID)).toBe('Create the file of the backup node…');
  expect(titleOfRefactoring(MASTER, ID, 'zh')).toBe('创建备节点的配置文件…');
});

test.each([
  ['it is the backup', MASTER.replace('MASTER', 'BACKUP')],
  ['the other file is there', `${MASTER}#- b/keepalived.conf\n${BACKUP}`],
  ['the priority is not known', `$P=150\n${MASTER.replace('150', '$P')}`],
  ['there is no lower priority', MASTER.replace('150', '1')],
  ['a brace is missing', MASTER.slice(0, -2)],
])('not where %s', (_, text) => expect(outcome(text)).toBeUndefined());

describe('the next name', () => {
  test.each([
    ['node-a', 'node-b'],
    ['lb1', 'lb2'],
    ['lb09', 'lb10'],
    ['A', 'B'],
    ['LVS_MASTER', 'LVS_BACKUP'],
    ['Primary', 'Secondary'],
    ['web', undefined],
    ['keepalived', undefined],
    ['node-z', undefined],
  ])('of %s is %s', (name, next) => expect(nextName(name)).toBe(next));
});
