/** Waiting on conditions. */
import { setTimeout as pause } from 'node:timers/promises';

/** Longer than anything takes on a busy machine. */
export const PATIENCE = 40_000;

/** What `find` finds as soon as it finds something; what it throws counts as nothing yet. */
export async function until<Value>(
  what: string,
  find: () => Promise<Value | undefined | false> | Value | undefined | false,
  patience = PATIENCE,
): Promise<Value> {
  const end = Date.now() + patience;
  let problem: unknown;
  do {
    try {
      const found = await find();
      if (found !== undefined && found !== false) return found;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`waited ${patience} ms in vain for ${what}`, { cause: problem });
}
