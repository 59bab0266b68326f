import { describe, expect, it } from 'vitest';
import { host } from './host.ts';

describe('host', () => {
  it.each(['smtp.example.com', '192.0.2.1'])('takes %j', (word) => {
    expect(host.check(word)).toBeUndefined();
  });
});
