import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

function service(lines: string): string {
  return `
virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
${lines}
    real_server 192.0.2.21 80 {
        weight 9
        TCP_CHECK {
        }
    }
}`;
}

test('the quorum is 1 unless it is set', () => {
  checkRule(
    service(
      '    hysteresis 1\n#              ^ hysteresis-not-below-quorum: quorum of 1; keepalived lowers it to 0',
    ),
  );
  checkRule(service('    hysteresis 0'));
  checkRule(service('    hysteresis 2\n    quorum 3'));
});

test('one less than the quorum is offered', () =>
  checkFix(
    'hysteresis-not-below-quorum',
    service('    hysteresis 5\n    quorum 3'),
    service('    hysteresis 2\n    quorum 3'),
  ));

test('a quorum that is refused is the one mistake', () =>
  checkRule(service('    quorum 2x\n#          ^^ invalid-value\n    hysteresis 1')));
