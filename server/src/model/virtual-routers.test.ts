import { expect, test } from 'vitest';
import type { Elector } from './clusters.ts';
import { virtualRouters } from './virtual-routers.ts';

function elector(name: string, vrid: number, ...addresses: readonly string[]): Elector {
  return { name, vrid, family: 4, priority: undefined, addresses, source: undefined, peers: [] };
}

function routers(...nodes: readonly (readonly Elector[])[]): readonly string[] {
  return virtualRouters(nodes).map(({ members }) =>
    members.map(({ node, instance }) => `${node}:${instance.name}`).join(' '),
  );
}

test('instances of one VRID with an address in common are one router, whatever they are called', () => {
  expect(
    routers([elector('web', 42, '192.0.2.10')], [elector('VI_1', 42, '192.0.2.10', '192.0.2.11')]),
  ).toEqual(['0:web 1:VI_1']);
});

test('a common address tells more than the VRID', () => {
  const one = [elector('a', 42, '192.0.2.10'), elector('b', 43, '192.0.2.20')];
  const other = [elector('a', 43, '192.0.2.10'), elector('b', 42, '192.0.2.20')];
  expect(routers(one, other)).toEqual(['0:a 1:a', '0:b 1:b']);
});

test('without a common address the VRID decides, and then the name', () => {
  expect(routers([elector('a', 42, '192.0.2.1')], [elector('b', 42, '192.0.2.2')])).toEqual(['0:a 1:b']);
  expect(routers([elector('a', 42)], [elector('a', 43)])).toEqual(['0:a 1:a']);
});

test('neither VRID nor address in common are two routers, even under one name', () => {
  expect(routers([elector('a', 42, '192.0.2.1')], [elector('a', 43, '192.0.2.2')])).toEqual(['0:a', '1:a']);
});

test('an instance that no other node has is alone', () => {
  const web = elector('web', 42, '192.0.2.10');
  expect(routers([web, elector('db', 7, '192.0.2.20')], [web], [web])).toEqual(['0:web 1:web 2:web', '0:db']);
});
