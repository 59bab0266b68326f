import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('lists of a track group and of a garp group', () =>
  checkRule(`
track_group routes {
    group {
#   ^^^^^ empty-list: 'track_group' has no effect
    }
}
garp_group {
    gna_interval 0.01
    interfaces {
#   ^^^^^^^^^^ empty-list: The list 'interfaces' is empty
    }
}
garp_group {
    gna_interval 0.01
    interfaces {
        eth0
    }
}`));

test('a track group without its list', () =>
  checkRule(`
track_group routes {
#^^^^^^^^^^ empty-list: removes the track group
}`));

test('what an include may fill', () =>
  checkRule(`
track_group routes {
    group {
        include members.conf
    }
}
vrrp_instance web {
    interface eth0
}
#- members.conf
web
`));
