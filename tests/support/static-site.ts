import { createServer } from 'node:http';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import sirv from 'sirv';

/** Serves `dist/` as any static host does: files, no endpoint, and no header but these. */
export async function serveStatic(
  headers: Record<string, string> = {},
): Promise<{ url: string; close(): void }> {
  const files = sirv(join(import.meta.dirname, '../../dist'), {
    setHeaders(response) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Tests against a static copy of the site; `page.goto('/…')` is relative to it. */
export const test = base.extend<{ baseURL: string }, { staticSite: string }>({
  staticSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here.
    async ({}, use) => {
      const { url, close } = await serveStatic();
      await use(url);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ staticSite }, use) => use(staticSite),
});
