import { chromium, type Page } from '@playwright/test';
import { stackBlitz } from './reach-host.ts';

export interface Playground {
  page: Page;
  /** Waits for WebContainer: the version of its Node, or the sentence with which it failed. */
  boot(): Promise<{ nodeVersion: string } | { failure: string }>;
  close(): Promise<void>;
}

/** Longer than the page itself takes to give a boot up. */
const bootMs = 60_000;

/** Opens the playground of the site at `url` in a browser, with WebContainer pinned. */
export async function openPlayground(options: {
  url: string;
  /** The host that the WebContainer client talks to. */
  host: string;
  /** Path of the browser's binary. */
  browser: string;
}): Promise<Playground> {
  const browser = await chromium.launch({
    executablePath: options.browser,
    // Chromium's sandbox needs a user of its own; containers run as root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.addInitScript(
    ({ host }) => {
      localStorage.setItem('highwater:runtime', 'webcontainer');
      if (host !== undefined) Reflect.set(globalThis, 'WEBCONTAINER_API_IFRAME_URL', host);
    },
    { host: options.host === stackBlitz ? undefined : options.host },
  );
  await page.goto(`${options.url}playground/`);
  const block = page.locator('hw-experiment');

  return {
    page,
    async boot() {
      await block.getByRole('button', { name: /^Runtime:/ }).click();
      const row = block.locator('[data-runtime="webcontainer"]');
      const end = row.getByText(/Ready: Node|did not start|broke down|needs a page|can not run/);
      await end.waitFor({ timeout: bootMs });
      const text = (await row.locator('.hw-runtime-status').textContent()) ?? '';
      const nodeVersion = /Ready: Node (v\S+)\./.exec(text)?.[1];
      return nodeVersion === undefined ? { failure: text } : { nodeVersion };
    },
    close: () => browser.close(),
  };
}
