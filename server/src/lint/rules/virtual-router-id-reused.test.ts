import { expect, test } from 'vitest';
import { checkNodes, relatedTexts } from '../../../../test/support/check-rule.ts';

function conf(file: string, vrid: number, address: string, priority: number, carets = ''): string {
  return `#- ${file}.conf\nvrrp_instance ${file.slice(0, -2)} {\n    interface eth0\n    virtual_router_id ${vrid}\n${carets}    priority ${priority}\n    virtual_ipaddress {\n        ${address}\n    }\n}\n`;
}

function pairs(mail: string, vrid: number, carets = ''): string {
  return (
    conf('mail-1', vrid, mail, 110) +
    conf('mail-2', vrid, mail, 100) +
    conf('web-1', 42, '192.0.2.10/24', 110, carets) +
    conf('web-2', 42, '192.0.2.10/24', 100)
  );
}

test('two clusters with one VRID in one network', () => {
  const caret =
    "#   ^^^^^^^^^^^^^^^^^^^^ virtual-router-id-reused: VRID 42 is also used by 'mail' on mail-1.conf for 192.0.2.20, in the same network. Choose another VRID for one of them.\n";
  checkNodes(pairs('192.0.2.20/24', 42, caret));
  expect(relatedTexts('virtual-router-id-reused', pairs('192.0.2.20/24', 42))[0]).toEqual([
    'mail-1.conf has VRID 42',
  ]);
});

test.each([
  ['in another network', pairs('203.0.113.20/24', 42)],
  ['with another VRID', pairs('192.0.2.20/24', 43)],
  ['with the same address, which is another site', pairs('192.0.2.10/24', 42)],
])('nothing is said of a cluster %s', (_, fixture) => checkNodes(fixture));

test('nothing is said where no network is seen', () => {
  const bare = pairs('192.0.2.20/24', 42).replaceAll('/24', '');
  expect(relatedTexts('virtual-router-id-reused', bare)).toEqual([]);
});
