import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('each way round', () =>
  checkRule(`
vrrp_instance web {
    vmac_xmit_base
#   ^^^^^^^^^^^^^^ vmac-setting-ignored: 'vmac_xmit_base' has no effect without 'use_vmac'
}
vrrp_instance db {
    interface eth0
    use_vmac
    promote_secondaries
#   ^^^^^^^^^^^^^^^^^^^ vmac-setting-ignored: 'promote_secondaries' is always on with 'use_vmac'
}`));
