import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebContainer } from '@webcontainer/api';
import { vi } from 'vitest';
import type { BuildMachine } from './backend.ts';
import type { Comlink } from './comlink.ts';
import { createGuestServer } from './guest-server.ts';

const origin = 'http://127.0.0.1:1';
const client = join(import.meta.dirname, '../../../node_modules/@webcontainer/api/dist/');
let realms = 0;

/** The Comlink that the client itself uses. */
async function loadComlink(): Promise<Comlink> {
  const { href } = pathToFileURL(join(client, 'vendor/index.js'));
  const { Comlink } = await import(/* @vite-ignore */ href);
  return Comlink;
}

/**
 * A realm for the real client in which frames open a host at once: fresh modules, and a window with
 * the little that the client asks of it. `silent` hosts never say `init`.
 */
export async function bootInNode(
  build: BuildMachine,
  { silent = false }: { silent?: boolean } = {},
): Promise<WebContainer> {
  // Comlink listens once for each question that is under way.
  setMaxListeners(0);
  const comlink = await loadComlink();
  const realm = new EventTarget();
  const openHost = (frame: { src: string }) => {
    if (silent) return;
    const { port1, port2 } = new MessageChannel();
    comlink.expose(createGuestServer(comlink, build), port1);
    const init = { data: { type: 'init' }, origin: new URL(frame.src).origin, ports: [port2] };
    queueMicrotask(() => realm.dispatchEvent(Object.assign(new Event('message'), init)));
  };
  const frame = { src: '', style: {}, setAttribute: () => undefined };
  vi.stubGlobal('WEBCONTAINER_API_IFRAME_URL', origin);
  vi.stubGlobal(
    'window',
    Object.assign(realm, { location: { host: '127.0.0.1' }, crossOriginIsolated: true }),
  );
  vi.stubGlobal('document', {
    createElement: () => frame,
    body: { insertBefore: () => openHost(frame) },
  });
  realms += 1;
  const { href } = pathToFileURL(join(client, 'index.js'));
  const api: typeof import('@webcontainer/api') = await import(
    /* @vite-ignore */ `${href}?realm=${realms}`
  );
  return api.WebContainer.boot({ workdirName: 'highwater' });
}
