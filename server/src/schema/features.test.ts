import { expect, test } from 'vitest';
import type { DirectiveData } from './define.ts';
import { features, isFeature, withDependents } from './features.ts';
import { root } from './root.ts';

test('each feature that the schema asks for can be switched off', () => {
  const asked = new Set(root.flatMap(buildsOf));
  expect([...asked].filter((it) => !isFeature(it))).toEqual([]);
  expect(features.length).toBeGreaterThanOrEqual(asked.size);
});

function buildsOf(data: DirectiveData): readonly string[] {
  const options = [...(data.options ?? []), ...(data.entry?.options ?? [])];
  const own = [data, ...options].flatMap((it) => it.build ?? []);
  return [...own, ...(data.body ?? []).flatMap(buildsOf)];
}

test('what needs a feature goes with it', () => {
  expect([...withDependents(['snmp'])].sort()).toEqual([
    'snmp',
    'snmp-checker',
    'snmp-rfcv2',
    'snmp-rfcv3',
    'snmp-vrrp',
  ]);
  expect([...withDependents(['firewall'])]).toContain('ipset');
});
