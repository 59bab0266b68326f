// `unit` runs anywhere, `daemon` and `failover` want a keepalived on the machine, `editor` a Chromium.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{server,client,scripts,bench,test}/**/*.test.ts'],
          exclude: ['test/daemon/**', 'test/editor/**', 'test/failover/**'],
          // The sources are loaded once instead of for each file, which takes most of the time.
          isolate: false,
        },
      },
      {
        test: { name: 'daemon', include: ['test/daemon/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'failover',
          include: ['test/failover/**/*.test.ts'],
          testTimeout: 120_000,
          // They play in real time, and mostly wait.
          maxConcurrency: 16,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'editor',
          include: ['test/editor/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 40_000, interval: 100 } },
          // Nothing else takes its time away.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
