import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

function service(lines: string): string {
  return `
virtual_server 192.0.2.10 80 {
${lines}
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
}`;
}

test('a flag needs its scheduler above it', () => {
  checkRule(service('    lb_algo sh\n    sh-port'));
  checkRule(service('    lb_algo mh\n    mh-fallback'));
  checkRule(service('    sh-port\n#   ^^^^^^^ scheduler-flag-ignored: stands above\n    lb_algo sh'));
  checkRule(service('    lb_algo rr\n    sh-port\n#   ^^^^^^^ scheduler-flag-ignored: this service uses rr'));
  checkRule(service('    lb_algo sh\n    mh-port\n#   ^^^^^^^ scheduler-flag-ignored: silently'));
});

test('nothing is said of a flag where the scheduler is not known', () =>
  checkRule(service('    lb_algo ${_RANDOM 1 5}\n    sh-port')));

test('a scheduler that is refused is the one mistake', () => {
  const REFUSED = '\n#           ^^^^^ undefined-variable: refuses it';
  checkRule(service(`    lb_algo $ALGO${REFUSED}\n    sh-port`));
  checkRule(service(`    sh-port\n    lb_algo $ALGO${REFUSED}`));
});

test('it moves there', () =>
  checkFix(
    'scheduler-flag-ignored',
    service('    sh-port\n    lb_algo sh # hash'),
    service('    lb_algo sh # hash\n    sh-port'),
  ));

test('a scheduler that is missing in its line is the one mistake', () =>
  checkRule(service('    lb_algo\n#   ^^^^^^^ missing-argument\n    sh-port')));
