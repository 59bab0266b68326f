import { describe, expect, it } from 'vitest';
import { command } from './command.ts';

describe('command', () => {
  it.each(['/bin/true', 'killall -0 nginx', ''])('takes %j', (word) => {
    expect(command.check(word)).toBeUndefined();
  });
});
