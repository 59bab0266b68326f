import { describe, expect, it } from 'vitest';
import { scope, table } from './routing-name.ts';

describe('a table', () => {
  it.each(['main', '254', '0x10', 'unheard-of'])('takes %j', (word) => {
    expect(table.check(word)).toBeUndefined();
  });
});

describe('a scope', () => {
  it.each(['global', 'host', '17'])('takes %j', (word) => {
    expect(scope.check(word)).toBeUndefined();
  });
});
