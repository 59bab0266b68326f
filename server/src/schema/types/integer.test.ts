import { describe, expect, it } from 'vitest';
import { integer, parseCInteger, parseInteger } from './integer.ts';

describe('a number from 1 to 255', () => {
  it.each(['1', '255', '+7', '010', ' 5', '\t5'])('takes %j', (word) => {
    expect(integer({ min: 1, max: 255 }).check(word)).toBeUndefined();
  });

  it.each([
    ['0', 'value-out-of-range'],
    ['256', 'value-out-of-range'],
    ['', 'value-out-of-range'],
    ['-1', 'value-out-of-range'],
    ['-0', 'invalid-value'],
    ['5s', 'invalid-value'],
    ['1e1', 'invalid-value'],
    ['0x10', 'invalid-value'],
    ['5 ', 'invalid-value'],
    ['1,5', 'invalid-value'],
    ['+', 'invalid-value'],
    ['1.0', 'invalid-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(integer({ min: 1, max: 255 }).check(word)?.code).toBe(code);
  });
});

describe('a number in the notation of C', () => {
  it.each(['10', '0x1f', '0X1F', '017', '0', ' 5'])('takes %j', (word) => {
    expect(integer({ min: 0, max: 4294967295, notation: 'c' }).check(word)).toBeUndefined();
  });

  it.each([
    ['08', 'invalid-value'],
    ['0xg', 'invalid-value'],
    ['0x1ffffffff', 'value-out-of-range'],
    ['x', 'invalid-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(integer({ min: 0, max: 4294967295, notation: 'c' }).check(word)?.code).toBe(code);
  });
});

describe('the value of a word', () => {
  it.each([
    ['010', 10],
    ['-3', -3],
    ['', 0],
    ['x', undefined],
  ])('%j is %s', (word, value) => {
    expect(parseInteger(word)).toBe(value);
  });

  it.each([
    ['010', 8],
    ['-0x10', -16],
    ['12', 12],
    ['09', undefined],
  ])('%j is %s in C', (word, value) => {
    expect(parseCInteger(word)).toBe(value);
  });
});

it('keeps the ranges of older releases', () => {
  const checked = integer({ min: 1, max: 255, checkedSince: '2.0.7' });
  expect(checked.history).toEqual([
    { since: '1.2.1', unchecked: true },
    { since: '2.0.7', min: 1, max: 255 },
  ]);
  expect(integer({ min: 1, max: 255 }).history).toBeUndefined();
});
