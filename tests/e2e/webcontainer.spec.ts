import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/webcontainer-site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';

test('a run waits for nothing: it goes elsewhere until WebContainer has booted', async ({
  page,
  host,
}) => {
  host.behaviour.answers = false;
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.runToEnd();
  await expect(block.root).toContainText(/local · Node v24\.\d+\.\d+/);
  expect(host.machines.count).toBe(0);
});

test('once it has booted, the blocks of the page share one container', async ({ page, host }) => {
  await page.goto(lesson);
  for (const name of [title, 'Object mode counts objects']) {
    const block = blockOf(page, name);
    await block.run.hover();
    await expect
      .poll(async () => {
        await block.runToEnd();
        return block.root.textContent();
      })
      .toMatch(/webcontainer · Node v24\.\d+\.\d+/);
    await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  }
  expect(host.boots).toBe(1);
  expect(host.machines.count).toBe(1);
});
