import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { openReady, runsInThePage, runtimesOf, test } from '../support/webcontainer-site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';
const objects = 'Object mode counts objects';
const endless = "console.log('begun');\nsetInterval(() => {}, 1000);";

test('a container that breaks down ends its runs with the reason, and can be started again', async ({
  page,
  host,
}) => {
  const block = await openReady(page, lesson, title);
  const other = blockOf(page, objects);
  await block.write(endless);
  await block.run.click();
  await expect(block.output).toContainText('begun');
  host.machines.fail('the kernel panicked');
  await expect(block.root).toContainText(
    'WebContainer broke down in the middle of the run (the kernel panicked). Press Run to run it again.',
  );
  await expect(block.stop).toBeDisabled();
  await expect(block.root.locator('[data-part=boot]')).toHaveText('WebContainer failed');
  await runsInThePage(other, 'WebContainer broke down (the kernel panicked).');
  const runtimes = runtimesOf(other);
  await runtimes.button.click();
  await runtimes.row('webcontainer').getByRole('button', { name: 'Try again' }).click();
  await expect(runtimes.row('webcontainer')).toContainText('Ready: Node v24');
  await other.runToEnd();
  await expect(other.root).toContainText(/webcontainer · Node v24/);
  expect(host.boots).toBe(2);
});

test('a host that dies in the middle of a run is noticed', async ({ page, host }) => {
  const block = await openReady(page, lesson, title);
  const other = blockOf(page, objects);
  await block.write(endless);
  await block.run.click();
  await expect(block.output).toContainText('begun');
  host.die();
  await expect(block.root).toContainText('(it no longer answers). Press Run to run it again.');
  await expect.poll(() => host.machines.count).toBe(0);
  await runsInThePage(other, 'WebContainer broke down (it no longer answers).');
  host.revive();
  const runtimes = runtimesOf(other);
  await runtimes.button.click();
  await runtimes.row('webcontainer').getByRole('button', { name: 'Try again' }).click();
  await expect(runtimes.row('webcontainer')).toContainText('Ready: Node v24');
});

test('a host that dies while nothing runs is noticed by the next run', async ({ page, host }) => {
  const block = await openReady(page, lesson, title);
  host.die();
  await block.run.click();
  await expect(block.root).toContainText('(it no longer answers). Press Run to run it again.');
  await runsInThePage(block, 'WebContainer broke down (it no longer answers).');
});

test.describe('a program that survives being killed', () => {
  test.use({ behaviour: { ignoresKill: true } });

  test('ends with its container, and a new one boots', async ({ page, host }) => {
    const block = await openReady(page, lesson, title);
    const other = blockOf(page, objects);
    await block.write("console.log('begun');\nfor (;;);");
    await other.write("console.log('waiting');\nsetInterval(() => {}, 1000);");
    await block.run.click();
    await other.run.click();
    await expect(block.output).toContainText('begun');
    await expect(other.output).toContainText('waiting');
    await block.stop.click();
    await expect(block.root).toContainText('You stopped the program.', { timeout: 1000 });
    await expect(other.root).toContainText('Another program could not be stopped');
    await expect.poll(() => host.boots).toBe(2);
    await expect.poll(() => host.machines.running).toBe(0);
    await other.root.getByText('WebContainer ready').first().waitFor();
    await other.write("console.log('again')");
    await other.runToEnd();
    await expect(other.root).toContainText(/webcontainer · Node v24/);
  });

  test('leaves the programs to the page until the new container has booted', async ({
    page,
    host,
  }) => {
    const block = await openReady(page, lesson, title);
    await block.write("console.log('begun');\nfor (;;);");
    await block.run.click();
    await expect(block.output).toContainText('begun');
    host.behaviour.build = 'hangs';
    await block.stop.click();
    await expect.poll(() => host.boots).toBe(2);
    await runsInThePage(blockOf(page, objects), 'The runtime "webcontainer" is still starting.');
  });
});
