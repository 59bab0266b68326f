import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a brace at the top level', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
}
    }
#   ^ unexpected-closing-brace: This '}' closes no block
`));

test('a brace before the last lines of its block', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    }
#   ^ unexpected-closing-brace: This '}' closes 'vrrp_instance', but directives of that block follow
    priority 110
}`));

test('a brace alone goes with its line', () =>
  checkFix(
    'unexpected-closing-brace',
    'vrrp_instance web {\n}\n}\n# end\n',
    'vrrp_instance web {\n}\n# end\n',
  ));

test('a brace behind another goes with the blanks before it', () =>
  checkFix('unexpected-closing-brace', 'vrrp_instance web {\n} }\n', 'vrrp_instance web {\n}\n'));
