import type { Locator, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { type Block, blockOf } from './block.ts';
import { serveSite } from './site.ts';
import { serveStatic } from './static-site.ts';
import {
  type HostBehaviour,
  startWebContainerHost,
  type WebContainerHost,
} from './webcontainer-host/start-host.ts';

/** What `public/_headers` asks a static host for. */
const isolating = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** How the site is served: by `npm start`, or as files with or without the headers. */
type Serving = 'start' | 'isolated' | 'plain';

interface Fixtures {
  baseURL: string;
  serving: Serving;
  /** How the host behaves from the start. */
  behaviour: Partial<HostBehaviour>;
  /** The host that every page takes for that of WebContainer. */
  host: WebContainerHost;
}

/** Tests against a site whose WebContainer is the test host. */
export const test = base.extend<Fixtures, { sites: Record<Serving, string> }>({
  serving: ['isolated', { option: true }],
  behaviour: [{}, { option: true }],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here.
    async ({}, use) => {
      const start = await serveSite();
      const isolated = await serveStatic(isolating);
      const plain = await serveStatic();
      await use({ start: start.url, isolated: isolated.url, plain: plain.url });
      isolated.close();
      plain.close();
      await start.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ sites, serving }, use) => use(sites[serving]),
  host: [
    async ({ page, behaviour }, use) => {
      const host = await startWebContainerHost(behaviour);
      await page.addInitScript((address) => {
        Reflect.set(globalThis, 'WEBCONTAINER_API_IFRAME_URL', address);
      }, host.url);
      await use(host);
      await page.close();
      await host.close();
    },
    { auto: true },
  ],
});

/** The list of runtimes of a block. */
export interface RuntimeChoices {
  button: Locator;
  list: Locator;
  /** The radio button of a runtime. */
  choice(name: string): Locator;
  /** What is said of a runtime. */
  row(name: string): Locator;
}

export function runtimesOf({ root }: Block): RuntimeChoices {
  const list = root.getByRole('group', { name: 'Where the programs of this site run' });
  const choice = (name: string) => list.getByRole('radio', { name: new RegExp(`^${name}\\b`) });
  return {
    button: root.getByRole('button', { name: /^Runtime: / }),
    list,
    choice,
    row: (name) => list.locator(`[data-runtime="${name}"]`),
  };
}

/** A page with the block `title`, once WebContainer has booted. */
export async function openReady(page: Page, path: string, title: string): Promise<Block> {
  await page.goto(path);
  const block = blockOf(page, title);
  await block.run.hover();
  await block.root.getByText('WebContainer ready').first().waitFor();
  return block;
}

/** Runs the experiment and looks that the page took it over, for the reason given. */
export async function runsInThePage(block: Block, reason: RegExp | string): Promise<void> {
  await block.runToEnd();
  await expect(block.root).toContainText(/in-page · Node v24/);
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  await expect(block.root.locator('.hw-instead')).toContainText(reason);
  await expect(block.root.locator('.hw-instead')).toContainText('This ran in the page instead.');
}
