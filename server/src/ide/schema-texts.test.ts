import { expect, test } from 'vitest';
import { schemaTexts, textsFileIn } from './schema-texts.ts';
import { noTexts, parseTexts } from './texts.ts';

test('a directive, its values and options, a rule', () => {
  const texts = schemaTexts('en');
  expect(texts.of('vrrp_instance.nopreempt')?.body).toContain('If omitted');
  expect(texts.value('virtual_server.lb_algo', 'wlc')).toContain('Weighted least connections');
  expect(texts.option('vrrp_instance.virtual_ipaddress', 'dev')).toContain('interface');
  expect(texts.rule('unclosed-block')?.examples).not.toHaveLength(0);
});

test('an option that is known by its form', () => {
  expect(schemaTexts('zh').option('vrrp_instance.use_vmac', undefined)).toContain('MAC');
});

test('what is not there has no text', () => {
  const texts = schemaTexts('en');
  expect([texts.of('constructor'), texts.value('nonsense', 'a'), texts.rule('nonsense')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(noTexts.of('vrrp_instance')).toBeUndefined();
});

test('the file of a language says the same', () => {
  const file = textsFileIn('zh');
  const [texts, same] = [parseTexts(file), schemaTexts('zh')];
  const names = Object.keys(JSON.parse(file)).map((it) => it.split(' ').slice(1).join(' '));
  expect(names.length).toBeGreaterThan(500);
  for (const it of names) {
    expect([texts.of(it), texts.notation(it), texts.rule(it)]).toEqual([
      same.of(it),
      same.notation(it),
      same.rule(it),
    ]);
  }
});
