import { chromium } from '@playwright/test';
import { requireBrowser } from '../../../tests/support/find-browser.ts';
import type { OpenBrowser } from './open-browser.ts';

export async function openChromium(url: string): Promise<OpenBrowser> {
  const executablePath = requireBrowser('chromium');
  // Chromium refuses its own sandbox to the user root, as in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  const gone = Promise.race([
    new Promise<string>((resolve) => browser.once('disconnected', () => resolve('Chromium ended'))),
    new Promise<string>((resolve) => page.once('crash', () => resolve('the page crashed'))),
  ]);
  await page.goto(url);
  return { gone, close: () => browser.close() };
}
