import { describe, expect, test } from 'vitest';
import { checkNodes, diagnoseNodes, relatedTexts } from '../../../test/support/check-rule.ts';
import { parseFixture } from '../../../test/support/fixture.ts';
import { nodes } from '../../../test/support/nodes.ts';

describe('a cluster that is guessed says by what', () => {
  const DIFFERENT = nodes('    advert_int 1\n', '    advert_int 2\n');

  test('an address', () => {
    expect(relatedTexts('advert-interval-differs', DIFFERENT)[0]?.[1]).toBe(
      'assuming that node-a is a node of the same cluster, since it holds 192.0.2.10, too',
    );
    expect(relatedTexts('advert-interval-differs', DIFFERENT, 'zh')[0]?.[1]).toBe(
      '推测：node-a 也持有 192.0.2.10，因此视为同一集群的节点',
    );
  });

  const MISSPELT = nodes('', '    virtual_ipaddress {\n        192.0.2.11/24\n    }\n');

  test('a name', () => {
    expect(relatedTexts('addresses-differ', MISSPELT)[0]?.[1]).toBe(
      "assuming that node-a is a node of the same cluster, since it has 'web', too",
    );
    expect(relatedTexts('addresses-differ', MISSPELT, 'zh')[0]?.[1]).toBe(
      '推测：node-a 也有“web”，因此视为同一集群的节点',
    );
  });

  test('of profiles it is known', () => {
    const profiles = `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    @node1 priority 110
    @node2 priority 100
    @node2 advert_int 2
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
    expect(relatedTexts('advert-interval-differs', profiles)).toEqual([['node1 sends every 1 s']]);
  });
});

test('a node of an older release is judged by the rules of both', () => {
  const old = '# keepalived-lint target=2.2.7\n----\n';
  const two = '    virtual_ipaddress {\n        192.0.2.10/24\n        192.0.2.11/24\n    }\n';
  const severities = (...texts: readonly string[]): readonly string[] =>
    diagnoseNodes(parseFixture(nodes(...texts)).files).map((it) => `${it.rule.id} ${it.severity}`);
  expect(severities(two, '')).toEqual(['addresses-differ warning']);
  expect(severities(two, old)).toEqual(['addresses-differ error']);
  expect(severities(`${old}${two}`, '')).toEqual(['addresses-differ error']);
});

test('what a tag of a template stands for is not compared', () => {
  const pair = nodes(
    '    priority {{ priority }}\n    advert_int {{ interval }}\n',
    '    priority 110\n    advert_int 3\n',
  );
  checkNodes(pair.replaceAll('keepalived.conf', 'keepalived.conf.j2'));
});

test('two clusters of one folder do not mix', () => {
  const conf = (file: string, address: string, priority: number): string =>
    `#- ${file}.conf\nvrrp_instance VI_1 {\n    interface eth0\n    virtual_router_id 51\n    priority ${priority}\n    virtual_ipaddress {\n        ${address}/24\n    }\n}\n`;
  checkNodes(
    conf('web-1', '192.0.2.10', 110) +
      conf('web-2', '192.0.2.10', 100) +
      conf('db-1', '203.0.113.10', 110) +
      conf('db-2', '203.0.113.10', 100),
  );
});

test('the pairs of two sites with the same addresses are two clusters', () => {
  const pair = (site: string): string => nodes('', '').replaceAll('#- ', `#- ${site}/`);
  checkNodes(`${pair('east')}\n${pair('west')}`);
});
