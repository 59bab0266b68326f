import { describe, expect, it } from 'vitest';
import { umask } from './umask.ts';

describe('a mask', () => {
  it.each(['022', '0777', '0x1f', 'IRUSR', 'IRUSR|IWGRP', 'IRUSR|'])('takes %j', (word) => {
    expect(umask.check(word)).toBeUndefined();
  });

  it.each(['09', '01000', 'irusr', 'IRUSR,IWUSR'])('refuses %j', (word) => {
    expect(umask.check(word)?.code).toBe('invalid-value');
  });
});
