import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../../tests/support/find-browser.ts';
import type { OpenBrowser } from './open-browser.ts';
import { type StartedProcess, startProcess } from './start-process.ts';

/** WebKitGTK's own small browser on a display that Xvfb keeps in memory. */
export async function openWebKit(url: string): Promise<OpenBrowser> {
  const path = requireBrowser('webkit');
  const display = startProcess('Xvfb', [
    ...['-displayfd', '1', '-screen', '0', '800x600x24', '-nolisten', 'tcp'],
  ]);
  const number = await firstLine(display);
  const home = await mkdtemp(join(tmpdir(), 'highwater-webkit-'));
  const browser = startProcess(path, ['--private', url], {
    HOME: home,
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    // It needs neither settings nor a bus, and would start a bus that outlives it.
    GSETTINGS_BACKEND: 'memory',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
    // The sandbox of its processes cannot be had by the user root, as in most containers.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  });
  browser.stdout.resume();
  return {
    gone: Promise.race([
      browser.ended.then((how) => `WebKit ended with ${how}`),
      display.ended.then((how) => `Xvfb ended with ${how}`),
    ]),
    async close() {
      await browser.kill();
      await display.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function firstLine({ stdout, ended }: StartedProcess): Promise<string> {
  let text = '';
  for await (const chunk of stdout) {
    text += chunk;
    if (text.includes('\n')) return text.trim();
  }
  throw new Error(`Xvfb, on which WebKit draws, ended with ${await ended}. Install it (xvfb).`);
}
