import { expect, test } from 'vitest';
import { checkNodes, checkNoNodesFix, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

function auth(type: string, password: string, carets = ''): string {
  return `    authentication {\n        auth_type ${type}\n        auth_pass ${password}\n${carets}    }\n`;
}

test('another password', () =>
  checkNodes(
    nodes(
      auth('PASS', 'secret42'),
      auth(
        'PASS',
        'secret43',
        "#       ^^^^^^^^^^^^^^^^^^ authentication-differs: auth_pass differs from node-a: each rejects the other's adverts, and both become MASTER\n",
      ),
    ),
  ));

test('another type', () =>
  checkNodes(
    nodes(
      auth('PASS', 'secret42'),
      `    authentication {
        auth_type AH
#       ^^^^^^^^^^^^ authentication-differs: auth_type is AH here, PASS on node-a
        auth_pass secret42
    }
`,
    ),
  ));

test('none at all, shown where it is', () =>
  checkNodes(
    nodes(
      `    authentication {
#   ^^^^^^^^^^^^^^ authentication-differs: node-b sends its adverts without authentication
        auth_type PASS
        auth_pass secret42
    }
`,
      '',
    ),
  ));

test('one that is dropped by strict mode', () =>
  checkNodes(
    nodes(
      auth('PASS', 'secret42').replace(
        '{\n',
        '{\n#   ^^^^^^^^^^^^^^ authentication-differs: node-b sends its adverts without authentication\n',
      ),
      `    strict_mode
#   ^^^^^^^^^^^ strict-blocks-addresses
    authentication {
        auth_type PASS
#       ^^^^^^^^^ strict-drops-setting
        auth_pass secret42
    }
`,
    ),
  ));

test('there is no fix, and nothing shows a password', () => {
  const fixture = nodes(auth('PASS', 'secret42'), auth('PASS', 'secret43'));
  expect(relatedTexts('authentication-differs', fixture).flat().join()).not.toContain('secret');
  checkNoNodesFix('authentication-differs', fixture);
});

test('what is behind the eighth character does not count', () =>
  checkNodes(
    nodes(
      auth('PASS', 'secret42'),
      auth('PASS', 'secret42x', '#                 ^^^^^^^^^ auth-pass-too-long\n'),
    ),
  ));

test.each([
  [
    'it is a variable that nobody defines',
    auth('PASS', '$PASSWORD', '#                 ^^^^^^^^^ undefined-variable\n'),
  ],
  [
    'its keyword is misspelt',
    auth('PASS', 'x').replace('auth_pass x', 'auth_pas x\n#       ^^^^^^^^ unknown-directive'),
  ],
  ['it may come from an include', '    include auth.conf\n#           ^^^^^^^^^ unreadable-include\n'],
])('nothing is said if %s', (_, text) => checkNodes(nodes(auth('PASS', 'secret42'), text)));

test('version 3 has none', () =>
  checkNodes(
    nodes(
      '    version 3\n',
      `    version 3
    authentication {
        auth_type PASS
#       ^^^^^^^^^ authentication-ignored
        auth_pass secret42
    }
`,
    ),
  ));
