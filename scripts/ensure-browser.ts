import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../tests/support/find-browser.ts';

const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');

/** Ways to get a browser, tried in order where none is installed. */
const ways: { name: string; commands: string[][] }[] = [
  {
    name: "Playwright's own build",
    commands: [[process.execPath, playwright, 'install', 'chromium', '--no-shell']],
  },
  {
    name: "the system's packages",
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
];

/**
 * Path of a Chromium for the end-to-end tests: one that is installed, else it installs one. Throws
 * with what was tried if there is no way to get one.
 */
export function ensureBrowser(): string {
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  for (const { name, commands } of ways) {
    console.log(`No browser found; installing ${name} …`);
    for (const [command = '', ...args] of commands) {
      const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 });
      if (status !== 0) break;
    }
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  throw new Error(
    `No Chromium is installed, and neither ${ways.map(({ name }) => name).join(' nor ')} could be had. Install Chromium or Chrome, or name its binary in CHROMIUM_PATH.`,
  );
}
