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
