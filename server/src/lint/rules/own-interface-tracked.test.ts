import { expect, test } from 'vitest';
import { checkRule, diagnose } from '../../../../test/support/check-rule.ts';

test('wherever the interface is named', () =>
  checkRule(`
vrrp_instance web {
    track_interface {
        eth0 weight -20
#       ^^^^ own-interface-tracked: eth0 is the interface of 'web', which keepalived tracks anyway
        eth1
    }
    interface eth0
}`));

test('what a generator repeats is said once', () => {
  const text = `$BLOCK= \\
vrrp_instance web_$ID { \\
    interface eth0 \\
    virtual_router_id $ID \\
    virtual_ipaddress { \\
        192.0.2.\${ID}/24 \\
    } \\
    track_interface { \\
        eth0 \\
    } \\
}

~SEQ(ID, 1, 3) $BLOCK
`;
  const found = diagnose([{ name: 'keepalived.conf', text }]);
  expect(found.map((it) => `${it.rule.id} ${text.slice(it.range.start, it.range.end)}`)).toEqual([
    'own-interface-tracked eth0',
  ]);
});
