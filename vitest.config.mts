// Two projects: `unit` runs anywhere, `daemon` wants a keepalived on the machine.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{server,client,scripts,bench,test}/**/*.test.ts'],
          exclude: ['test/daemon/**', 'test/editor/**'],
        },
      },
      {
        test: { name: 'daemon', include: ['test/daemon/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
