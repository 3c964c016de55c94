import type { Locator, Page } from '@playwright/test';

/** One experiment block of a page, as a reader sees it. */
export interface Block {
  root: Locator;
  run: Locator;
  stop: Locator;
  edit: Locator;
  reset: Locator;
  copy: Locator;
  output: Locator;
  /** What screen readers are told. */
  status: Locator;
  /** Replaces the code through the editor, as by typing. */
  write(code: string): Promise<void>;
  /** Runs and waits for the end. */
  runToEnd(): Promise<void>;
}

/** Runs a block; where it asks for a prediction first, without one. */
export async function runUnasked(root: Locator): Promise<void> {
  const run = root.getByRole('button', { name: /^(Predict, then run|Run)$/ });
  const asks = (await run.textContent())?.includes('Predict') ?? false;
  await run.click();
  if (asks) await root.getByRole('button', { name: 'run without a prediction' }).click();
}

/** The block whose title is `title`. */
export function blockOf(page: Page, title: string): Block {
  const root = page.locator('hw-experiment').filter({ hasText: title });
  const button = (name: string) => root.getByRole('button', { name, exact: true });
  const output = root.getByRole('region', { name: `Output of ${title}` });
  const status = root.getByRole('status');
  const block: Block = {
    root,
    // A block that asks for a prediction says so on the button.
    run: root.getByRole('button', { name: /^(Predict, then run|Run)$/ }),
    stop: button('Stop'),
    edit: button('Edit'),
    reset: button('Reset'),
    copy: button('Copy'),
    output,
    status,
    async write(code) {
      await block.edit.click();
      const editor = root.getByRole('textbox', { name: `Code of ${title}` });
      await editor.waitFor({ state: 'attached' });
      await editor.focus();
      await page.keyboard.press('ControlOrMeta+A');
      // Pasted, not typed: the editor closes brackets of its own while a person types.
      await page.evaluate((text) => navigator.clipboard.writeText(text), code);
      await page.keyboard.press('ControlOrMeta+V');
    },
    async runToEnd() {
      await runUnasked(root);
      await block.stop.and(page.locator(':disabled')).waitFor();
      await status.filter({ hasText: /\.$/ }).waitFor({ state: 'attached' });
    },
  };
  return block;
}
