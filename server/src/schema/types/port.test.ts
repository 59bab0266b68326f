import { describe, expect, it } from 'vitest';
import { port } from './port.ts';

describe('a port', () => {
  it.each(['1', '65535', '080'])('takes %j', (word) => {
    expect(port().check(word)).toBeUndefined();
  });

  it.each([
    ['0', 'value-out-of-range'],
    ['65536', 'value-out-of-range'],
    ['http', 'invalid-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(port().check(word)?.code).toBe(code);
  });
});

describe('a port or none', () => {
  it.each(['0', '000'])('takes %j', (word) => {
    expect(port({ zero: true }).check(word)).toBeUndefined();
  });

  it.each([['-1', 'value-out-of-range']])('refuses %j: %s', (word, code) => {
    expect(port({ zero: true }).check(word)?.code).toBe(code);
  });
});
