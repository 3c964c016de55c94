import type { BrowserName } from '../../../tests/support/find-browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** A browser that shows one page and nothing else. */
export interface OpenBrowser {
  /** Fulfils with the reason when the browser ends before `close` was called. */
  readonly gone: Promise<string>;
  close(): Promise<void>;
}

/** Opens a page of the loopback server in a browser of that kind, without a window that anybody sees. */
export function openBrowser(name: BrowserName, url: string): Promise<OpenBrowser> {
  switch (name) {
    case 'chromium':
      return openChromium(url);
    case 'firefox':
      return openFirefox(url);
    case 'webkit':
      return openWebKit(url);
  }
}
