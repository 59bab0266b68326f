/** Keeps the number of files that are open at once below what a system allows. */

export type Limited = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Runs at most `count` tasks at once; the others wait in the order in which they came. */
export function limited(count: number): Limited {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
