import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a value', () =>
  checkRule(`
vrrp_instance web {
    priority $PRIORITY
#            ^^^^^^^^^ undefined-variable: '$PRIORITY' is not defined; keepalived keeps the text as it is
    interface \${LINK}
#             ^^^^^^^ undefined-variable: 'interface' refuses it
}`));

test('an interface that the daemon looks for later', () =>
  checkRule(`
global_defs {
    lvs_sync_daemon $LINK
#                   ^^^^^ undefined-variable: keepalived keeps the text as it is
    default_interface $LINK
#                     ^^^^^ undefined-variable: keepalived keeps the text as it is
}`));

test('a line', () =>
  checkRule(`
vrrp_instance web {
    $SETTINGS
#   ^^^^^^^^^ undefined-variable: takes it for an unknown keyword
}`));

test('what is defined before', () =>
  checkRule(`
$PRIORITY=110
$LINK=eth0
vrrp_instance web {
    priority $PRIORITY
    interface \${LINK}
}`));

test('what the daemon defines, known here or not', () =>
  checkRule(`
global_defs {
    router_id lb-\${_INSTANCE}
}
vrrp_instance web {
    priority \${_RANDOM 90 110}
}`));
