import type { Page } from '@playwright/test';
import { test as base } from './site.ts';
import { startWebContainerHost, type WebContainerHost } from './webcontainer-host/start-host.ts';

/** Makes every page take `url` for the host of WebContainer. */
async function useHost(page: Page, url: string): Promise<void> {
  await page.addInitScript((address) => {
    Reflect.set(globalThis, 'WEBCONTAINER_API_IFRAME_URL', address);
  }, url);
}

/** Tests against a site as `npm start` serves it, whose WebContainer is the test host. */
export const test = base.extend<{ host: WebContainerHost }>({
  host: [
    async ({ page }, use) => {
      const host = await startWebContainerHost();
      await useHost(page, host.url);
      await use(host);
      await page.close();
      await host.close();
    },
    { auto: true },
  ],
});
