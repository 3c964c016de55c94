import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { bundle } from '../../../src/engine/build/bundle.ts';
import { scriptNames } from '../../../src/engine/further-scripts.ts';
import { requireBrowser } from '../../../tests/support/find-browser.ts';
import { ensureEngine } from '../../engine/ensure-engine.ts';

const directory = fileURLToPath(new URL('../../../.cache/engine', import.meta.url));
const pageScript = fileURLToPath(new URL('./page.ts', import.meta.url));

export interface OpenBench {
  readonly browser: Browser;
  /** Address of the page; nothing that it loads may be kept by the browser. */
  readonly url: string;
  close(): Promise<void>;
}

/** Opens Chromium, and a server on loopback with a page that `page.ts` runs in. */
export async function openBench(): Promise<OpenBench> {
  const executablePath = requireBrowser('chromium');
  await ensureEngine(directory);
  const contents = new Map<string | undefined, [type: string, body: string | Buffer]>([
    [
      '/',
      ['text/html', '<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script>'],
    ],
    ['/page.js', ['text/javascript', await bundle(pageScript)]],
  ]);
  for (const name of scriptNames) {
    contents.set(`/${name}.js`, ['text/javascript', readFileSync(`${directory}/${name}.js`)]);
  }
  const server = createServer((request, response) => {
    const [type, body] = contents.get(request.url) ?? ['text/plain', 'Not found'];
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('cache-control', 'no-store').end(body);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  // Chromium refuses its own sandbox to the user root, as in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  return {
    browser,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
