import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { chromium, expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/static-site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';
const other = 'Object mode counts objects';

/** What the blocks of a page say, told by the page itself whenever it changes. */
type Said = Record<string, string>;

test('a program that takes all memory ends with a sentence, and other blocks run on', async ({
  staticSite,
  launchOptions,
}) => {
  // A small heap, so that the test does not take what the machine has.
  const args = [...(launchOptions.args ?? []), '--js-flags=--max-old-space-size=192'];
  let said: Said = {};
  const listener = createServer(async (request, response) => {
    said = JSON.parse(await text(request));
    response.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    const context = await browser.newContext({
      baseURL: staticSite,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    // Playwright takes the end of the frame's process for the end of the page and drives it no more:
    // from there on the page itself presses Run and tells what it shows.
    await page.addInitScript(
      ([greedy, next, to]) => {
        const find = (name: string) =>
          [...document.querySelectorAll('hw-experiment')].find((block) =>
            block.textContent?.includes(name),
          );
        let pressed = false;
        new MutationObserver(() => {
          const said: Said = {};
          for (const name of [greedy, next]) {
            const block = find(name);
            said[name] =
              `${block?.querySelector('[data-part=result]')?.textContent} ` +
              `${block?.querySelector('[data-verdict]')?.getAttribute('data-verdict')}`;
          }
          navigator.sendBeacon(to, JSON.stringify(said));
          if (pressed || !said[greedy]?.includes('was stopped')) return;
          pressed = true;
          find(next)?.querySelector<HTMLButtonElement>('[data-action=run]')?.click();
        }).observe(document, { subtree: true, childList: true, attributes: true });
      },
      [title, other, url] as const,
    );
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.write("const all = [];\nfor (;;) all.push(new Array(1e5).fill('x'));");
    await block.run.click();
    await expect
      .poll(() => said[title], { timeout: 40_000 })
      .toContain('one of them reached the limit of memory that the browser sets');
    await expect.poll(() => said[other], { timeout: 20_000 }).toContain('match');
  } finally {
    await browser.close();
    listener.close();
  }
});
