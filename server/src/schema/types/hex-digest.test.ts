import { describe, expect, it } from 'vitest';
import { hexDigest } from './hex-digest.ts';

describe('a digest', () => {
  it.each(['d41d8cd98f00b204e9800998ecf8427e', 'D41D8CD98F00B204E9800998ECF8427E'])('takes %j', (word) => {
    expect(hexDigest.check(word)).toBeUndefined();
  });

  it.each([
    '',
    'd41d8cd98f00b204e9800998ecf8427',
    'd41d8cd98f00b204e9800998ecf8427ef',
    'g41d8cd98f00b204e9800998ecf8427e',
  ])('refuses %j', (word) => {
    expect(hexDigest.check(word)?.code).toBe('invalid-value');
  });
});
