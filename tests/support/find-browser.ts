import { existsSync, globSync } from 'node:fs';
import { chromium } from '@playwright/test';

export const browserNames = ['chromium', 'firefox', 'webkit'] as const;

export type BrowserName = (typeof browserNames)[number];

/** Reads the name of a browser, of an option or a variable. Throws with a sentence on any other word. */
export function readBrowserName(word: string, option = '--browser'): BrowserName {
  const name = browserNames.find((known) => known === word);
  if (name !== undefined) return name;
  throw new Error(`${option} takes ${browserNames.join(', ')}, not "${word}".`);
}

/** The browser in which tests of the engine run: `HIGHWATER_BROWSER`, or else Chromium. */
export function chosenBrowser(): BrowserName {
  const word = process.env.HIGHWATER_BROWSER;
  return word === undefined ? 'chromium' : readBrowserName(word, 'HIGHWATER_BROWSER');
}

interface Places {
  /** What people call it. */
  title: string;
  /** The environment variable that names its binary. */
  variable: string;
  /** Paths or patterns of paths, in the order in which they are tried. */
  patterns: readonly string[];
  /** What it cannot do without. */
  needs?: string;
}

/** Where browsers lie. WebKit's is the small browser that comes with WebKitGTK, whose engine is Safari's. */
const places: Record<BrowserName, Places> = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'CHROMIUM_PATH',
    patterns: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    patterns: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  webkit: {
    title: 'MiniBrowser of WebKitGTK, or no Xvfb for it to draw on,',
    variable: 'WEBKIT_PATH',
    needs: '/usr/bin/Xvfb',
    patterns: [
      '/usr/lib/*/webkit{,2}gtk-*/MiniBrowser',
      '/usr/libexec/webkit{,2}gtk-*/MiniBrowser',
      '/usr/lib/webkit{,2}gtk-*/MiniBrowser',
    ],
  },
};

/** Path of an installed browser: what its variable names, the usual places, Playwright's Chromium. */
export function findBrowser(name: BrowserName = 'chromium'): string | undefined {
  const { variable, patterns, needs } = places[name];
  if (needs !== undefined && !existsSync(needs)) return undefined;
  const named = process.env[variable];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return named;
  }
  const own = name === 'chromium' ? [chromium.executablePath()] : [];
  for (const pattern of [...patterns, ...own]) {
    const [found] = /[*{]/.test(pattern) ? globSync(pattern) : [pattern].filter(existsSync);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same, or an error that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found === undefined) throw new Error(howToGet(name));
  return found;
}

/** Says that a browser is not installed and what to do about it. */
export function howToGet(name: BrowserName): string {
  const { title, variable } = places[name];
  return `No ${title} was found. Install it, or name its binary in ${variable}.`;
}
