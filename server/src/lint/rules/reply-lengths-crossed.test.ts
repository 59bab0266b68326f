import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(lengths: string): string {
  return `
virtual_server 192.0.2.10 53 {
    lb_algo rr
    lb_kind NAT
    protocol UDP
    real_server 192.0.2.21 53 {
        UDP_CHECK {
${lengths}
        }
    }
}`;
}

test('equal lengths are one length', () => {
  checkRule(service('            min_reply_length 40\n            max_reply_length 40'));
  checkRule(service('            min_reply_length 255'));
  checkRule(
    service(
      '            min_reply_length 256\n#                            ^^^ reply-lengths-crossed: the longest reply of 255 bytes',
    ),
  );
});

test('a length that is out of range is the one mistake', () =>
  checkRule(
    service(
      '            min_reply_length 65536\n#                            ^^^^^ value-out-of-range\n            max_reply_length 40',
    ),
  ));
