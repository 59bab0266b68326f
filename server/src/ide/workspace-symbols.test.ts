import { expect, test } from 'vitest';
import { found } from '../../../test/support/check-ide.ts';

const CONFIG = `global_defs {
}
$VIP=192.0.2.10
include more.conf
vrrp_sync_group both {
    group {
        web
    }
}
#- more.conf
vrrp_script chk_nginx {
}
vrrp_instance web {
    authentication {
    }
}
#- other.conf
virtual_server 192.0.2.10 443 {
    real_server 192.0.2.21 443 {
    }
}
include more.conf
`;

test('all names of all roots and of what they include, each once', () => {
  expect(found(CONFIG, '')).toEqual([
    'struct global_defs keepalived.conf:1',
    'variable $VIP keepalived.conf:3',
    'function chk_nginx more.conf:1',
    'class web more.conf:3',
    'module both keepalived.conf:5',
    'class 192.0.2.10 443 other.conf:1',
    'class 192.0.2.21 443 in 192.0.2.10 443 other.conf:2',
  ]);
});

test('the best first: the name, its start, in it, with letters between; the container last', () => {
  const config = ['a_web', 'web', 'w_e_b', 'web_a', 'x'].map((it) => `vrrp_instance ${it} {\n}\n`).join('');
  const names = found(config, 'WEB').map((it) => it.split(' ')[1]);
  expect(names).toEqual(['web', 'web_a', 'a_web', 'w_e_b']);
});

test('several words', () => {
  expect(found(CONFIG, '0.10 .2.21')).toEqual(['class 192.0.2.21 443 in 192.0.2.10 443 other.conf:2']);
  expect(found(CONFIG, 'nothing')).toEqual([]);
});

test('in a broken file, under every profile', () => {
  const config = '@a vrrp_script x {\n@b vrrp_script y {\nvrrp_instance "\n{ virtual_server {';
  expect(found(config, '')).toContain('function y keepalived.conf:2');
});
