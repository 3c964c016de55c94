import { expect, type Page } from '@playwright/test';
import type { Block } from './block.ts';

const units: Record<string, number> = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/**
 * By how many bytes the heap of the page grows while a block counts `more` bytes of output that it does
 * not keep. Garbage is collected before each look.
 */
export async function heapGrowthWhileDropping(
  page: Page,
  { root }: Block,
  more: number,
): Promise<number> {
  await expect(root).toContainText(/more were printed, counted and not kept/);
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const dropped = async (): Promise<number> => {
    const text = (await root.locator('.hw-dropped').textContent()) ?? '';
    const [, size, unit = ''] = /([\d.]+) (B|[KMG]iB) more/.exec(text) ?? [];
    return Number(size) * (units[unit] ?? Number.NaN);
  };
  const [before, droppedBefore] = [await heap(), await dropped()];
  await expect.poll(dropped).toBeGreaterThan(droppedBefore + more);
  return (await heap()) - before;
}
