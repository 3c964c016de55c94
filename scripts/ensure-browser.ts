import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserName, findBrowser, howToGet } from '../tests/support/find-browser.ts';

const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');

interface Way {
  name: string;
  commands: string[][];
}

/** A server that does not answer, or another installation that runs, is not waited for long. */
const patience = [
  ...['Acquire::Retries=1', 'Acquire::http::Timeout=20', 'Acquire::https::Timeout=20'],
  'DPkg::Lock::Timeout=60',
].flatMap((option) => ['-o', option]);

/** Commands that install packages of Debian or Ubuntu; who is not root may without a password, or not. */
function packages(...names: string[]): Way {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const get = [...prefix, 'apt-get', ...patience];
  return {
    name: `${names.join(' with ')} from the packages of the system`,
    commands: [
      [...get, 'update'],
      [...get, 'install', '-y', '--no-install-recommends', ...names],
    ],
  };
}

/** Ways to get a browser, tried in order where none is installed. */
const ways: Record<BrowserName, Way[]> = {
  chromium: [
    {
      name: "Playwright's own build",
      commands: [[process.execPath, playwright, 'install', 'chromium', '--no-shell']],
    },
    packages('chromium'),
  ],
  firefox: [packages('firefox-esr')],
  webkit: [packages('libwebkit2gtk-4.1-0', 'xvfb')],
};

/** The most that one command may take, in milliseconds. */
const commandLimitMs = 240_000;

/**
 * Path of a browser: one that is installed, else it installs one. Throws with what was tried if there is
 * no way to get one.
 */
export function ensureBrowser(browser: BrowserName = 'chromium'): string {
  const installed = findBrowser(browser);
  if (installed !== undefined) return installed;
  for (const { name, commands } of ways[browser]) {
    console.log(`No ${browser} found; installing ${name} …`);
    for (const [command = '', ...args] of commands) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const options = { stdio: 'inherit', timeout: commandLimitMs, env } as const;
      const { status, error } = spawnSync(command, args, options);
      if (error !== undefined) console.log(`${command}: ${error.message}`);
      if (status !== 0) break;
    }
    const found = findBrowser(browser);
    if (found !== undefined) return found;
  }
  const tried = ways[browser].map(({ name }) => name).join(', nor could ');
  throw new Error(`${howToGet(browser)} It could not be had as ${tried}.`);
}
