import { expect, test } from 'vitest';
import { documentationOf } from './documentation.ts';
import { schemaTexts } from './schema-texts.ts';

test('a directive: the hover, then the body and a short example', () => {
  const text =
    documentationOf({ kind: 'directive', path: 'vrrp_instance.nopreempt' }, 'en', schemaTexts('en')) ?? '';
  const parts = text.split('\n\n');
  expect(parts[0]).toBe('`nopreempt`');
  expect(text).toContain('If omitted:');
  expect(text).toContain('```keepalived\nnopreempt\n```');
  expect(parts.at(-1)).toMatch(/^\[Reference\]/);
});

test('what is related, the reference, and the section of the manual', () => {
  const key = { kind: 'directive', path: 'vrrp_instance.state' } as const;
  const base = 'https://keepalived-tools.github.io/keepalived';
  const [see, links] = (documentationOf(key, 'en', schemaTexts('en')) ?? '').split('\n\n').slice(-2);
  expect(see).toContain(`See also: [\`priority\`](${base}/reference/vrrp_instance#priority), `);
  expect(links).toBe(
    `[Reference](${base}/reference/vrrp_instance#state) · [Manual](https://manpages.debian.org/keepalived.conf.5#VRRP_instance%28s%29)`,
  );
  expect(documentationOf(key, 'zh', schemaTexts('zh'))).toMatch(
    /\n\n另见：\[`priority`\]\S*、.*\n\n\[参考\].* · \[手册\]/s,
  );
});

test('a directive of the top level is in the general section of the manual', () =>
  expect(documentationOf({ kind: 'directive', path: 'net_namespace' }, 'en', schemaTexts('en'))).toContain(
    'keepalived.conf.5#GLOBAL_CONFIGURATION)',
  ));

test('a block: its own lines of the example', () => {
  const text =
    documentationOf({ kind: 'directive', path: 'vrrp_instance.track_script' }, 'zh', schemaTexts('zh')) ?? '';
  expect(text).toContain('```keepalived\ntrack_script {\n');
});

test('a value', () => {
  const key = { kind: 'value', path: 'virtual_server.lb_algo', value: 'wlc' } as const;
  expect(documentationOf(key, 'en', schemaTexts('en'))).toContain('Weighted least connections');
});

test('an option word of a list', () => {
  const key = { kind: 'option', path: 'vrrp_instance.virtual_ipaddress', keyword: 'dev' } as const;
  expect(documentationOf(key, 'zh', schemaTexts('zh'))).toContain('添加地址的接口');
});

test('what is no directive', () => {
  const text = documentationOf({ kind: 'notation', name: '~SEQ' }, 'en', schemaTexts('en')) ?? '';
  expect(text.split('\n\n')[0]).toBe('`~SEQ(NAME, START, STEP, END) LINE`');
  expect(text).toContain('If wrong:');
  expect(text).toContain('    ~SEQ(N, 100, 103)');
  expect(documentationOf({ kind: 'notation', name: '~LIST' }, 'en', schemaTexts('en'))).toBeUndefined();
});

test('nothing for what the language does not have', () => {
  expect(documentationOf({ kind: 'directive', path: 'nonsense' }, 'en', schemaTexts('en'))).toBeUndefined();
});
