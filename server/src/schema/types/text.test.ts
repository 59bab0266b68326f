import { describe, expect, it } from 'vitest';
import { text } from './text.ts';

describe('any text', () => {
  it.each(['', 'a b', 'ü'])('takes %j', (word) => {
    expect(text().check(word)).toBeUndefined();
  });
});

describe('a text of 15 bytes', () => {
  it.each(['keepalived_vrrp', 'äöüäöüä'])('takes %j', (word) => {
    expect(text({ maxBytes: 15 }).check(word)).toBeUndefined();
  });

  it.each([
    ['keepalived_vrrp1', 'value-too-long'],
    ['äöüäöüäö', 'value-too-long'],
  ])('refuses %j: %s', (word, code) => {
    expect(text({ maxBytes: 15 }).check(word)?.code).toBe(code);
  });
});
