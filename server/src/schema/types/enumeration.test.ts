import { describe, expect, it } from 'vitest';
import { enumeration } from './enumeration.ts';

describe('exact words', () => {
  it.each(['MASTER'])('takes %j', (word) => {
    expect(enumeration(['MASTER', 'BACKUP']).check(word)).toBeUndefined();
  });

  it.each([
    ['master', 'unknown-value'],
    ['SLAVE', 'unknown-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(enumeration(['MASTER', 'BACKUP']).check(word)?.code).toBe(code);
  });
});

describe('words in any case', () => {
  it.each(['tcp', 'Udp'])('takes %j', (word) => {
    expect(enumeration(['TCP', 'UDP'], { ignoreCase: true }).check(word)).toBeUndefined();
  });

  it.each([['ICMP', 'unknown-value']])('refuses %j: %s', (word, code) => {
    expect(enumeration(['TCP', 'UDP'], { ignoreCase: true }).check(word)?.code).toBe(code);
  });
});

it('suggests the word that differs only in case', () => {
  expect(enumeration(['MASTER', 'BACKUP']).check('backup')?.replacement).toBe('BACKUP');
});
