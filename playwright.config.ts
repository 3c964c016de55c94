import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/support/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // A trace of each test costs a third of its time.
    trace: 'on-first-retry',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium's sandbox needs a user of its own; containers run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        // Tests of WebContainer have a host of their own; in all others it must be out of reach, also
        // where there is a network, or a run may go to the real one.
        '--host-resolver-rules=MAP stackblitz.com ~NOTFOUND',
      ],
    },
  },
});
