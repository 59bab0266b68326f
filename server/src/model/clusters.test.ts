import { expect, test } from 'vitest';
import { type Candidate, clustersOf, type Elector, type Named } from './clusters.ts';

function elector(vrid: number, addresses: string, rest: Partial<Elector> = {}): Elector {
  return {
    name: 'web',
    vrid,
    family: 4,
    priority: undefined,
    addresses: addresses.split(' ').filter((it) => it !== ''),
    source: undefined,
    peers: [],
    ...rest,
  };
}

function candidate(file: string, ...electors: readonly Elector[]): Candidate<Elector> {
  return { file, profile: undefined, electors, isNamed: false };
}

/** Each cluster as the names of its nodes; a guess ends in a question mark. */
function clusters(list: readonly Candidate<Elector>[], named?: Named): readonly string[] {
  return clustersOf<Elector, Candidate<Elector>>(list, named).map(
    ({ nodes, isGuess }) => nodes.map((it) => it.name).join(' ') + (isGuess ? '?' : ''),
  );
}

const HERE = elector(42, '192.0.2.10');
const ELSEWHERE = elector(42, '192.0.2.20');

test('the profiles of one root are nodes of a cluster', () => {
  const root = candidate('keepalived.conf', HERE);
  expect(
    clusters([
      { ...root, profile: 'main' },
      { ...root, profile: 'backup' },
    ]),
  ).toEqual(['main backup']);
});

test('files in sibling folders that share an address seem to be', () => {
  const nodes = [candidate('lb/a/keepalived.conf', HERE), candidate('lb/b/keepalived.conf', HERE)];
  expect(clusters(nodes)).toEqual(['a b?']);
});

test('so do files that are named alike', () => {
  const pair = ['web-master.conf', 'web-backup.conf'].map((it) => candidate(`conf/${it}`, HERE));
  expect(clusters(pair)).toEqual(['web-master.conf web-backup.conf?']);
  const others = ['web.conf', 'mail.conf'].map((it) => candidate(`conf/${it}`, HERE));
  expect(clusters(others)).toEqual([]);
});

test('a VRID that is used again with other addresses is another cluster', () => {
  const list = [
    candidate('conf/web-1.conf', HERE),
    candidate('conf/web-2.conf', HERE),
    candidate('conf/web-3.conf', ELSEWHERE),
    candidate('conf/web-4.conf', ELSEWHERE),
  ];
  expect(clusters(list)).toEqual(['web-1.conf web-2.conf?', 'web-3.conf web-4.conf?']);
});

test('two sites may use the same addresses', () => {
  const files = ['east/a', 'east/b', 'west/a', 'west/b'].map((it) =>
    candidate(`${it}/keepalived.conf`, HERE),
  );
  expect(clusters(files)).toEqual(['a b?', 'a b?']);
});

test('a pair without a common address is found by the name and the VRID of its instance', () => {
  const pair = [candidate('a/keepalived.conf', HERE), candidate('b/keepalived.conf', ELSEWHERE)];
  expect(clusters(pair)).toEqual(['a b?']);
});

test('a pair that sends to each other needs no common address', () => {
  const one = elector(42, '', { source: '192.0.2.1', peers: ['192.0.2.2'], name: 'x' });
  const other = elector(42, '', { source: '192.0.2.2', peers: ['192.0.2.1'], name: 'y' });
  expect(clusters([candidate('a/k.conf', one), candidate('b/k.conf', other)])).toEqual(['a b?']);
});

test('files that were named together may lie anywhere', () => {
  const list = [candidate('old/lb1.conf', HERE), candidate('new/site/lb2.conf', HERE)];
  expect(clusters(list)).toEqual([]);
  expect(clusters(list.map((it) => ({ ...it, isNamed: true })))).toEqual(['old site?']);
});

test('what is said counts more than what seems', () => {
  const list = [
    candidate('x/keepalived.conf', HERE),
    candidate('y/keepalived.conf', ELSEWHERE),
    candidate('z/keepalived.conf', HERE),
  ];
  expect(clusters(list, (file) => (file.startsWith('z') ? undefined : 'web'))).toEqual(['x y']);
});

test('many files that share the addresses of a sample are no cluster', () => {
  const list = Array.from({ length: 12 }, (_, index) => candidate(`corpus/${index}.conf`, HERE));
  expect(clusters(list)).toEqual([]);
});

test('copies of a sample are no cluster, since nobody would lead it', () => {
  const same = { ...HERE, priority: 100 };
  expect(clusters(['x1', 'x2'].map((it) => candidate(`samples/${it}.conf`, same)))).toEqual([]);
  const ranked = [100, 90].map((priority, index) =>
    candidate(`samples/x${index}.conf`, { ...HERE, priority }),
  );
  expect(clusters(ranked)).toEqual(['x0.conf x1.conf?']);
  expect(clusters(['lb1', 'lb2'].map((it) => candidate(`conf/${it}.conf`, same)))).toEqual([
    'lb1.conf lb2.conf?',
  ]);
});

test('a name and a VRID in common are not enough where addresses are far from each other', () => {
  const files = ['web', 'mail'].map((it) => `${it}/keepalived.conf`);
  const pair = (address: string, priority: number): readonly Candidate<Elector>[] => [
    candidate(files[0] ?? '', { ...HERE, priority: 100 }),
    candidate(files[1] ?? '', { ...elector(42, address), priority }),
  ];
  expect(clusters(pair('203.0.113.10', 90))).toEqual([]);
  expect(clusters(pair('192.0.2.11', 90))).toEqual(['web mail?']);
  expect(clusters(pair('192.0.2.11', 100))).toEqual([]);
});

test('one that lists the other as its peer is near', () => {
  const one = elector(42, '', { source: '192.0.2.1', peers: ['192.0.2.2'] });
  const other = elector(42, '', { source: '192.0.2.2', peers: ['192.0.2.9'] });
  expect(clusters([candidate('web/k.conf', one), candidate('mail/k.conf', other)])).toEqual(['web mail?']);
});

test('many files that are named together are not taken for one cluster', () => {
  const list = Array.from({ length: 9 }, (_, index) => ({
    ...candidate(`${'x/'.repeat(index)}k.conf`, index < 2 ? HERE : elector(index, `192.0.2.${index}`)),
    isNamed: true,
  }));
  expect(clusters(list)).toEqual([]);
});
