import { expect, test } from 'vitest';
import { limited } from './limit.ts';

test('no more tasks at once than allowed, each of them once, and failures set the place free', async () => {
  const limit = limited(3);
  let running = 0;
  let most = 0;
  const task = async (at: number): Promise<number> => {
    running++;
    most = Math.max(most, running);
    await Promise.resolve();
    running--;
    if (at % 5 === 0) throw new Error('failed');
    return at;
  };
  const done = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => limit(() => task(at))));
  expect(done.filter((it) => it.status === 'fulfilled')).toHaveLength(16);
  expect(most).toBe(3);
});
