import { describe, expect, test } from 'vitest';
import { complete, open } from '../../../test/support/check-ide.ts';
import { faultsOf } from '../../../test/support/prose.ts';
import { allDiagnostics } from '../lint/check.ts';
import { sentenceOf } from '../lint/diagnostic.ts';
import { releases } from '../schema/releases.ts';
import { accepted, scenarioText } from './complete-scenarios.ts';
import { scenarios } from './scenarios.ts';

function offered(text: string): ReadonlyMap<string, string> {
  const items = complete(text).filter(({ kind }) => kind === 'snippet');
  return new Map(items.map((it) => [it.label, accepted(it.insertText)]));
}

function findings(text: string): readonly string[] {
  return allDiagnostics(open(`${text}\n`).checked).map((it) => sentenceOf(it, 'en'));
}

describe('where they are offered', () => {
  test('all of them at the start of a file', () => {
    expect([...offered('<|>').keys()]).toEqual(scenarios.map((it) => it.prefix));
    expect([...offered('').keys(), ...offered('keepalived-p<|>').keys()]).toContain('keepalived-pair');
  });

  test('behind the blocks, but for what is deprecated', () => {
    const usual = complete('<|>').filter((it) => !it.isDeprecated);
    const sorted = [...usual].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    const first = sorted.findIndex(({ kind }) => kind === 'snippet');
    expect(sorted.slice(first).every(({ kind }) => kind === 'snippet')).toBe(true);
  });

  test.each([
    'vrrp_instance a {\n    <|>\n}\n',
    'keepalived<|> web {\n}\n',
    '# keepalived<|>\n',
    'vrrp_instance <|>',
    'vrrp_instance a {\n    interface <|>',
  ])('nowhere else: %s', (text) => {
    expect([...offered(text).keys()]).toEqual([]);
  });

  test('only if the target can do it', () => {
    const old = [...offered('# keepalived-lint target=1.2.13\n<|>').keys()];
    expect(old).toContain('keepalived-lvs-nat');
    expect(old).not.toContain('keepalived-bfd');
    expect(old).not.toContain('keepalived-process');
  });
});

describe('none has a finding', () => {
  // The newest of each series, and the oldest.
  const some = releases.filter((it, index) => {
    const series = (version: string | undefined): string => (version ?? '').replace(/\.\d+$/, '');
    return index === 0 || series(it) !== series(releases[index + 1]);
  });
  test.each(some)('for %s', (release) => {
    const line = `# keepalived-lint target=${release}\n`;
    for (const [name, text] of offered(`${line}<|>`)) {
      expect(findings(line + text), `${name}\n${text}`).toEqual([]);
    }
  });

  const CONFIG = scenarios
    .filter((it) => ['keepalived-check', 'keepalived-two-networks'].includes(it.prefix))
    .map((it) => accepted(it.body))
    .join('\n\n')
    .replaceAll('eth0', 'ens3')
    .replaceAll('42', '44')
    .replaceAll('192.0.2.', '198.51.100.');

  test('beside what is there: names and VRIDs are new, and the interface is the one that is used', () => {
    const text = offered(`${CONFIG}\n\n<|>`).get('keepalived-two-networks');
    expect(text?.match(/^(?:\w+ \w+ \{|\t(?:interface|virtual_router_id) .*)$/gm)).toEqual([
      'vrrp_instance outside_2 {',
      '\tinterface ens3',
      '\tvirtual_router_id 42',
      'vrrp_instance inside_2 {',
      '\tinterface eth1',
      '\tvirtual_router_id 45',
      'vrrp_sync_group gateway_2 {',
    ]);
    expect(text).toContain('\t\toutside_2\n\t\tinside_2\n');
  });
});

test('their documentation shows what is inserted', () => {
  expect(scenarioText('keepalived-lvs-tun', 'zh')).toMatch(/^LVS-TUN 服务器池[\s\S]*lb_kind TUN/);
  expect(scenarioText('keepalived-nothing', 'en')).toBeUndefined();
});

test('each has both languages', () => {
  expect(scenarios.flatMap((it) => faultsOf(it.title))).toEqual([]);
});

test('fields of one number have one value', () => {
  for (const { prefix, body } of scenarios) {
    const values = new Map<string, string>();
    for (const [, field = '', value = ''] of body.matchAll(/\$\{(\d+)[:|]([^}]*)\}/g)) {
      expect(values.get(field) ?? value, `${prefix} ${field}`).toBe(value);
      values.set(field, value);
    }
  }
});
