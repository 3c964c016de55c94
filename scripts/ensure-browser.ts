import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserName, findBrowser, howToGet } from '../tests/support/find-browser.ts';

const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');

interface Way {
  name: string;
  commands: string[][];
}

/** Commands that install packages of Debian or Ubuntu; who is not root may without a password, or not. */
function packages(...names: string[]): Way {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  return {
    name: `the packages ${names.join(', ')} of the system`,
    commands: [
      [...prefix, 'apt-get', 'update'],
      [...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', ...names],
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
  firefox: [packages('firefox-esr'), packages('firefox')],
  webkit: [packages('libwebkit2gtk-4.1-0', 'xvfb')],
};

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
      const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: 300_000, env });
      if (status !== 0) break;
    }
    const found = findBrowser(browser);
    if (found !== undefined) return found;
  }
  const tried = ways[browser].map(({ name }) => name).join(' nor ');
  throw new Error(`${howToGet(browser)} Neither ${tried} could be had.`);
}
