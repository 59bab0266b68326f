import { expect, test } from 'vitest';
import { checkNodes, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

const SERVERS = ['198.51.100.1 80', '198.51.100.2 80'];

/** A director; `change` is made in the text of its service, carets included. */
function director(change: (text: string) => string = (it) => it): string {
  const servers = SERVERS.map(
    (it) =>
      `    real_server ${it} {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n`,
  );
  const text = `virtual_server 192.0.2.10 80 {\n    delay_loop 5\n    lb_algo rr\n    lb_kind NAT\n    persistence_timeout 50\n    protocol TCP\n${servers.join('')}}\n`;
  return `${change(text)}----\n`;
}

/** Puts lines behind the first line that begins so. */
function behind(start: string, lines: string): (text: string) => string {
  return (text) => text.replace(new RegExp(`^ *${start}.*\n`, 'm'), (line) => `${line}${lines}`);
}

function replaced(word: string, text: string): (given: string) => string {
  return (given) => given.replace(word, text);
}

test('directors that balance alike', () => checkNodes(nodes(director(), director())));

test('another scheduler', () =>
  checkNodes(
    nodes(
      director(),
      director(
        replaced(
          'lb_algo rr\n',
          'lb_algo wlc\n#           ^^^ services-differ: lb_algo is wlc here, rr on node-a: after a failover 192.0.2.10 80 is balanced differently\n',
        ),
      ),
    ),
  ));

test('a setting that only one has', () =>
  checkNodes(
    nodes(
      director(
        behind(
          'persistence_timeout',
          '#                       ^^ services-differ: persistence_timeout is 50 here, and not set on node-b\n',
        ),
      ),
      director(replaced('    persistence_timeout 50\n', '')),
    ),
  ));

test('a weight of a server', () =>
  checkNodes(
    nodes(
      director(),
      director(
        replaced(
          '    real_server 198.51.100.1 80 {\n        weight 1\n',
          '    real_server 198.51.100.1 80 {\n#   ^^^^^^^^^^^ services-differ: 198.51.100.1 80 has weight 3 here, 1 on node-a: after a failover its share of 192.0.2.10 80 is another one\n        weight 3\n',
        ),
      ),
    ),
  ));

test('a server that one leaves out', () =>
  checkNodes(
    nodes(
      director(
        behind(
          'real_server 198.51.100.2',
          '#   ^^^^^^^^^^^ services-differ: node-b does not send 192.0.2.10 80 to 198.51.100.2 80: after a failover this server is left out\n',
        ),
      ),
      director((it) => `${it.slice(0, it.indexOf('    real_server 198.51.100.2'))}}\n`),
    ),
  ));

test('one that is misspelt', () =>
  checkNodes(
    nodes(
      director(),
      director(
        replaced(
          '    real_server 198.51.100.2 80 {\n',
          '    real_server 198.51.100.3 80 {\n#   ^^^^^^^^^^^ services-differ: 192.0.2.10 80 goes to 198.51.100.3 80 here, to 198.51.100.2 80 on node-a: after a failover 198.51.100.2 80 is left out\n',
        ),
      ),
    ),
  ));

test('a service that is misspelt', () =>
  checkNodes(
    nodes(
      director(),
      director(
        replaced(
          'virtual_server 192.0.2.10 80 {\n',
          'virtual_server 192.0.2.10 8080 {\n#^^^^^^^^^^^^^ services-differ: This node serves 192.0.2.10 8080, node-a 192.0.2.10 80: after a failover nobody serves 192.0.2.10 80\n',
        ),
      ),
    ),
  ));

test('a node that is no director', () =>
  checkNodes(
    nodes(
      director(
        behind(
          'virtual_server',
          '#^^^^^^^^^^^^^ services-differ: node-b has no virtual_server at all: after a failover nobody serves 192.0.2.10 80\n',
        ),
      ),
      '',
    ),
  ));

test('of three directors, the one that differs is meant', () => {
  const other = nodes(director(replaced('lb_algo rr', 'lb_algo wlc')), director(), director());
  expect(relatedTexts('services-differ', other).map(([it]) => it)).toEqual(['on node-b']);
});

test.each([
  ['an older spelling', replaced('lb_algo rr', 'lvs_sched rr')],
  ['a server that is not known', replaced('real_server 198.51.100.2 80', 'real_server $S$S 80')],
  ['a service with a mistake', replaced('lb_kind NAT', 'lb_knid NAT')],
])('nothing is said of %s', (_, change) =>
  expect(relatedTexts('services-differ', nodes(director(), director(change)))).toEqual([]),
);

test('nothing is said of a service whose address the other node does not hold', () => {
  const lone =
    'vrrp_instance lone {\n    interface eth0\n    virtual_router_id 7\n    virtual_ipaddress {\n        192.0.2.70/24\n    }\n}\n';
  const service = (it: string): string => `${lone}${it}${it.replace('192.0.2.10', '192.0.2.70')}`;
  checkNodes(nodes(director(service), director()));
});
