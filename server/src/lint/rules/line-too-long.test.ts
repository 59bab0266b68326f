import { expect, test } from 'vitest';
import { diagnose } from '../../../../test/support/check-rule.ts';

const KEYWORD = '    router_id ';

/** The ids of what is found in a line of so many bytes, its end not counted. */
function foundInLine(bytes: number): readonly string[] {
  const text = `global_defs {\n${KEYWORD}${'x'.repeat(bytes - KEYWORD.length)}\n}\n`;
  return diagnose([{ name: 'keepalived.conf', text }]).map((it) => it.rule.id);
}

test('1023 bytes with the line end fit', () => {
  expect(foundInLine(1022)).toEqual([]);
});

test('one more does not', () => {
  expect(foundInLine(1023)).toEqual(['line-too-long']);
});
