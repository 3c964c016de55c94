import type { Block } from './block.ts';

/** From the press on Stop until the block says so, as the page itself measures it. */
export function millisecondsToStop({ root }: Block): Promise<number> {
  return root.evaluate(async (block) => {
    const stopped = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (block.textContent?.includes('You stopped the program.')) resolve();
      }).observe(block, { childList: true, subtree: true, characterData: true });
    });
    const before = performance.now();
    block.querySelector<HTMLButtonElement>('[data-action=stop]')?.click();
    await stopped;
    return performance.now() - before;
  });
}
