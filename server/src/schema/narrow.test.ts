import { expect, test } from 'vitest';
import { arg, block, directive, option } from './define.ts';
import { fullLanguage, languageOf } from './language.ts';
import { narrow } from './narrow.ts';
import { NEWEST_RELEASE } from './target.ts';
import { enumeration } from './types/enumeration.ts';
import { integer } from './types/integer.ts';

const doc = { en: 'x', zh: 'x' };

const count = integer({
  min: 0,
  max: 255,
  history: [
    { since: '1.2.1', unchecked: true },
    { since: '2.0.7', min: 1, max: 9 },
    { since: '2.2.0', min: 0, max: 255 },
  ],
});

const data = block('outer', {
  doc,
  body: [
    directive('always', { doc, args: [arg('n', count)] }),
    directive('later', { doc, since: '2.2.0' }),
    directive('gone', { doc, removed: '2.1.0' }),
    directive('built', { doc, build: ['snmp-vrrp'] }),
    directive('grown', { doc, options: [option('fast', [], { since: '2.2.0' })] }),
    directive('legacy', { doc, build: ['vrrp'], formerBuild: { before: '2.2.0', build: ['iptables'] } }),
    directive('old', { doc, deprecated: { since: '2.2.0', use: 'always' } }),
    directive('word', {
      doc,
      args: [
        arg('kind', enumeration(['plain', { value: 'fancy', since: '2.2.0' }])),
        arg('new', integer({ min: 0, max: 1 }), { optional: true, since: '2.2.0' }),
      ],
      options: [option('plain'), option('weight', [arg('n', count)], { since: '2.2.0' })],
    }),
  ],
});

function bodyOf(...[target]: Parameters<typeof languageOf>): ReadonlyMap<string, (typeof data)['args']> {
  const release = typeof target === 'string' ? { release: target } : target;
  return new Map(narrow(data, release).body?.map((it) => [it.keyword, it.args]));
}

test('directives of other releases and builds are left out', () => {
  expect([...bodyOf('2.0.0').keys()]).toEqual(['always', 'gone', 'built', 'grown', 'legacy', 'old', 'word']);
  expect([...bodyOf('2.2.0').keys()]).toEqual(['always', 'later', 'built', 'grown', 'legacy', 'old', 'word']);
  expect([...bodyOf({ release: '2.2.0', without: ['snmp'] }).keys()]).not.toContain('built');
});

test('a build may have needed more in former releases', () => {
  const has = (release: '2.1.5' | '2.2.0', feature: 'vrrp' | 'iptables'): boolean =>
    bodyOf({ release, without: [feature] }).has('legacy');
  expect([has('2.1.5', 'iptables'), has('2.2.0', 'iptables'), has('2.2.0', 'vrrp')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('numbers are checked as in the release', () => {
  const check = (release: '2.0.0' | '2.0.7' | '2.1.5' | '2.2.0', word: string): string | undefined =>
    bodyOf(release).get('always')?.[0]?.type.check(word)?.code;
  expect(check('2.0.0', 'many')).toBeUndefined();
  expect(check('2.0.7', '9')).toBeUndefined();
  expect(check('2.1.5', '10')).toBe('value-out-of-range');
  expect(check('2.2.0', '255')).toBeUndefined();
  expect(bodyOf('2.1.5').get('always')?.[0]?.type.label).toBe('<1-9>');
});

test('words and arguments that came later are no others', () => {
  const [kind, ...others] = bodyOf('2.1.5').get('word') ?? [];
  expect(others).toEqual([]);
  expect(kind?.type.check('fancy')?.code).toBe('unknown-value');
  expect(kind?.type.lacking?.map((it) => it.value)).toEqual(['fancy']);
  expect(bodyOf('2.2.0').get('word')?.[0]?.type.check('fancy')).toBeUndefined();
});

test('an option that the target lacks is kept with the reason, so that its words are read', () => {
  const word = narrow(data, { release: '2.1.5' }).body?.find((it) => it.keyword === 'word');
  expect(word?.options?.[1]?.lack).toEqual({ kind: 'later', version: '2.2.0' });
});

test('words behind a directive are no options before it has the first one', () => {
  const grown = (release: '2.1.5' | '2.2.0'): unknown =>
    narrow(data, { release }).body?.find((it) => it.keyword === 'grown')?.options;
  expect(grown('2.1.5')).toBeUndefined();
  expect(grown('2.2.0')).toHaveLength(1);
});

test('what is deprecated later is not yet', () => {
  const old = (release: '2.1.5' | '2.2.0'): boolean =>
    narrow(data, { release }).body?.find((it) => it.keyword === 'old')?.deprecated !== undefined;
  expect([old('2.1.5'), old('2.2.0')]).toEqual([false, true]);
});

test('what does not depend on the target is the same object', () => {
  const of = (release: '2.4.2' | '2.4.3', path: string): unknown =>
    languageOf(release).byPath.get(path)?.data;
  expect(of('2.4.3', 'vrrp_script')).toBe(fullLanguage().byPath.get('vrrp_script')?.data);
  expect(of('2.4.2', 'vrrp_instance.priority')).toBe(of('2.4.3', 'vrrp_instance.priority'));
});

test('the language of a target is made once', () => {
  expect(languageOf({ release: '2.2.7', without: ['snmp', 'bfd'] })).toBe(
    languageOf({ release: '2.2.7', without: ['bfd', 'snmp', 'bfd'] }),
  );
  expect(languageOf(NEWEST_RELEASE)).toBe(languageOf({ release: NEWEST_RELEASE }));
});
