import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the second block repeats what counts once', () =>
  checkRule(`
global_defs {
    vmac_prefix aa
    vrrp_garp_master_delay 3
}
global_defs {
    vmac_prefix bb
#   ^^^^^^^^^^^ repeated-global-setting: 'vmac_prefix' is already set in line 2
    vrrp_garp_master_delay 5
}`));

test('within one block, another rule says it', () =>
  checkRule(`
global_defs {
    vmac_prefix aa
    vmac_prefix bb
#   ^^^^^^^^^^^ repeated-setting
}
global_defs {
    vmac_addr_prefix aa
}`));

test('in an included file', () =>
  checkRule(`
global_defs {
    tmp_config_directory /run/keepalived
}
include site.conf
#- site.conf
global_defs {
    tmp_config_directory /tmp/keepalived
#   ^^^^^^^^^^^^^^^^^^^^ repeated-global-setting
}`));

test('what is ignored goes', () =>
  checkFix(
    'repeated-global-setting',
    `global_defs {
    vmac_prefix aa
}
global_defs {
    vmac_prefix bb
    vrrp_strict
}
`,
    `global_defs {
    vmac_prefix aa
}
global_defs {
    vrrp_strict
}
`,
  ));
