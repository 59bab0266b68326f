import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

function service(quorum: string, weight = ''): string {
  return `
virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
${quorum}    real_server 192.0.2.21 80 {
${weight}        TCP_CHECK {
        }
    }
    real_server 192.0.2.22 80 {
        weight 2
        TCP_CHECK {
        }
    }
}`;
}

test('weights add up, and a server has weight 1', () => {
  checkRule(service('    quorum 3\n'));
  checkRule(
    service(
      '    quorum 4\n#          ^ quorum-above-weights: quorum 4 is above the weight of all servers, 3\n',
    ),
  );
  checkRule(service('    quorum 4\n    weight 2\n'));
});

test('a weight that is not known may be anything', () =>
  checkRule(service('    quorum 4\n', '        weight ${_RANDOM 1 5}\n')));

test('the sum is offered', () =>
  checkFix('quorum-above-weights', service('    quorum 9\n'), service('    quorum 3\n')));

test('a weight that is refused is the one mistake', () =>
  checkRule(service('    quorum 4\n', '        weight -1\n#              ^^ value-out-of-range\n')));
