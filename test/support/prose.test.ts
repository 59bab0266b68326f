import { expect, test } from 'vitest';
import { chineseFaults, codeIn, faultsOf, lengthOf, longSentences, untranslated } from './prose.ts';

test('words of English and characters of Chinese', () => {
  expect(lengthOf('One  virtual router: `a b`.', 'en')).toBe(5);
  expect(lengthOf('一个 VIP，`abc`。', 'zh')).toBe(2);
});

test('a long sentence', () => {
  const long = `${'word '.repeat(35)}end.`;
  expect(longSentences(`Short. ${long}`, 'en')).toEqual([long]);
  expect(longSentences(`${'长'.repeat(50)}。${'长'.repeat(51)}`, 'zh')).toEqual(['长'.repeat(51)]);
});

test.each(['节点会接管VIP', '`priority`为 100', '接管,然后', '接管 。', '（省略时） 用', '注意！'])(
  'a fault of punctuation: %s',
  (text) => expect(chineseFaults(text)).not.toEqual([]),
);

test.each(['节点会接管 VIP，`priority 100` 时（省略时）为 {value} 秒。', '“invalid, value”会被忽略'])(
  'none: %s',
  (text) => expect(chineseFaults(text)).toEqual([]),
);

test('English that was left standing, not names, code and messages', () => {
  expect(untranslated('如果 the node takes over the address 就')).toEqual([
    'the node takes over the address',
  ]);
  expect(untranslated('`a b c d e f` 与 VRRP IPVS BFD 报告“no such file or directory here”')).toEqual([]);
});

test('a half that is missing or not translated', () => {
  expect(faultsOf({ en: 'A name.', zh: ' ' })).toEqual(['a half is missing']);
  expect(faultsOf({ en: 'Seconds between checks.', zh: 'Seconds between checks.' })).not.toEqual([]);
  expect(faultsOf({ en: 'keepalived {0}', zh: 'keepalived {0}' })).toEqual([]);
});

test('code', () => {
  expect(codeIn('`b` and `a`, `b`')).toEqual(['`a`', '`b`']);
});
