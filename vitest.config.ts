import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'verify/**/*.test.ts',
      'integrations/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/{build,conformance,layers,mutation}/**/*.test.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a test waits for comes at once, or late on a machine that has other work.
    expect: { poll: { timeout: 30_000 } },
  },
});
