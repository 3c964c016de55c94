import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';

const objects = 'Object mode counts objects';
const signal = 'write() returns false, and drain answers';

test('the playground starts from any experiment, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto('/playground/');
  await page.getByLabel('Start from').selectOption({ label: objects });
  await expect(page).toHaveURL(/\?from=backpressure%2Fobject-mode$/);
  const block = blockOf(page, objects);
  await expect(block.root.locator('pre').first()).toContainText('objectMode');
  await block.run.click();
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  await page.reload();
  await expect(block.root.locator('pre').first()).toContainText('objectMode');
});

test('the playground leads to where an experiment is explained', async ({ page }) => {
  await page.goto('/playground/');
  const explained = page.getByText('It is explained in');
  await expect(explained).toBeHidden();
  await page.getByLabel('Start from').selectOption({ label: objects });
  await explained.getByRole('link', { name: 'Backpressure' }).click();
  await expect(page).toHaveURL(/\/lessons\/backpressure\/#experiment-backpressure-object-mode$/);
  await expect(page.locator(':target')).toHaveText(objects);
  await page.goBack();
  await expect(page.getByLabel('Start from')).toHaveValue('backpressure/object-mode');
  await expect(explained).toBeVisible();
  await page.getByLabel('Start from').selectOption({ label: 'a first program' });
  await expect(explained).toBeHidden();
});

test('each experiment keeps its own edit while another one is chosen', async ({ page }) => {
  await page.goto('/playground/?from=backpressure/object-mode');
  const first = blockOf(page, objects);
  await first.write("console.log('mine')");
  await page.getByLabel('Start from').selectOption({ label: signal });
  const second = blockOf(page, signal);
  await expect(second.root.locator('.view-lines')).toContainText('unfinished');
  await page.getByLabel('Start from').selectOption({ label: objects });
  await expect(first.root.locator('.view-lines')).toContainText("console.log('mine')");
  await expect(first.root.getByText('Edited', { exact: true })).toBeVisible();
});

test('a choice that is made while a program runs ends it without a word', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write("console.log('begun');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  await page.getByLabel('Start from').selectOption({ label: objects });
  const chosen = blockOf(page, objects);
  await expect(chosen.stop).toBeDisabled();
  await chosen.run.click();
  await expect(chosen.root.locator('[data-verdict=match]')).toBeVisible();
  await expect(chosen.status).not.toContainText('You stopped');
});

test('of two choices in a row the later one stays, whatever loads first', async ({ page }) => {
  const { promise: open, resolve } = Promise.withResolvers<void>();
  await page.route(/experiments\.json/, async (route) => {
    await open;
    await route.continue();
  });
  await page.goto('/playground/');
  await page.getByLabel('Start from').selectOption({ label: objects });
  await page.getByLabel('Start from').selectOption({ label: signal });
  resolve();
  await expect(blockOf(page, signal).root.locator('pre').first()).toContainText('unfinished');
  await expect(page.getByLabel('Start from')).toHaveValue('backpressure/write-returns-false');
});

for (const id of ['no/such-thing', 'constructor', '<img src=x onerror=alert(1)>']) {
  test(`an address that names ${id} says so and loses nothing`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page.goto(`/playground/?from=${encodeURIComponent(id)}`);
    const block = blockOf(page, 'Your program');
    await expect(block.root).toContainText(
      `an experiment "${id}" that this handbook does not have`,
    );
    await block.run.click();
    await expect(block.root).toContainText('Exit code 0.');
    expect(dialogs).toEqual([]);
  });
}
