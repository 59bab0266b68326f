import { expect, test } from 'vitest';
import { withoutDocs } from './without-texts.mjs';

test('texts are cut out, whatever stands around them', () => {
  expect(withoutDocs("const a = { keyword: 'x', doc: { en: 'a, {b}', zh: '。' }, args: [] };")).toBe(
    "const a = { keyword: 'x',  args: [] };",
  );
  expect(withoutDocs("f({ value: 'rr', doc: text }, [{ doc: { en: `}` } }]);")).toBe(
    "f({ value: 'rr',  }, [{  }]);",
  );
});

test('nothing else is touched', () => {
  const source = "const doc = 1; const b = { document: 1, 'x': [doc] };";
  expect(withoutDocs(source)).toBe(source);
});

test('a rule keeps its messages and the titles of its fixes', () => {
  expect(
    withoutDocs(
      "defineRule({ id: 'a', title: t, why: w, messages: m, examples: [e], fixes: () => [{ title: f }] });",
    ),
  ).toBe("defineRule({ id: 'a',   messages: m,  fixes: () => [{ title: f }] });");
});
