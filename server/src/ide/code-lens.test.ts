import { expect, test } from 'vitest';
import { lenses } from '../../../test/support/check-ide.ts';

const CONFIG = `$PRIO=100
vrrp_script chk {
    weight 5
}
include more.conf
vrrp_sync_group G {
    group {
        web
    }
}
~SEQ(N, 1, 2) vrrp_instance VI_$N { priority $PRIO }
#- more.conf
vrrp_instance web {
    priority $PRIO
    track_script {
        chk
    }
}
`;

test('definitions with the number of their uses and who they are', () => {
  expect(lenses(CONFIG)).toEqual([
    '1 2 uses',
    '2 1 use',
    '2 tracked by web',
    '6 0 uses',
    '11 1 use',
    '11 0 uses',
  ]);
});

test('of an included file, with the uses in the others', () => {
  expect(lenses(CONFIG.replace('web {', 'w<|>eb {'))).toEqual(['1 1 use', '1 used in G']);
  expect(lenses(CONFIG.replace('web {', 'w<|>eb {'), 'zh')).toEqual(['1 1 处引用', '1 用于 G']);
});

test('no more than three users are named', () => {
  const names = ['a', 'b', 'c', 'd'];
  const users = names.map((it) => `vrrp_instance ${it} {\n    track_script {\n        chk\n    }\n}\n`);
  const config = `vrrp_script chk {\n}\n${users.join('')}`;
  expect(lenses(config).slice(0, 2)).toEqual(['1 4 uses', '1 tracked by a, b, c and 1 more']);
  expect(lenses(config, 'zh')[1]).toBe('1 跟踪者：a、b、c 等 4 处');
});

test('uses under several profiles count once', () => {
  const config =
    '@a $P=1\n@b $P=2\nvrrp_script chk {\n}\nvrrp_instance A {\n    track_script {\n        chk weight $P\n    }\n}\n';
  expect(lenses(config)).toEqual(['1 1 use', '2 1 use', '3 1 use', '3 tracked by A', '5 0 uses']);
});

test('in a broken file, and where nothing is defined', () => {
  expect(lenses('vrrp_script chk {\nvrrp_instance A {\n')).toEqual(['1 0 uses', '2 0 uses']);
  expect(lenses('global_defs {\n}\n')).toEqual([]);
});
