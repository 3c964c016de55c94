import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAddress, statusAddress } from '#model/wire-names';
import { type Answer, ask } from '#node/ask-for-test';

const repository = join(import.meta.dirname, '..');
// Below the repository, so that the packages are found.
const root = join(repository, '.cache/test-dev');
const files = {
  'src/pages/index.astro': '<html><head><title>A page</title></head><body>Text.</body></html>\n',
  'astro.config.mjs': `
    import { localRuntime } from '../../integrations/local-runtime.ts';
    export default { integrations: [localRuntime()], devToolbar: { enabled: false } };`,
};

/** Starts a server of development as `npm run dev -- --host` does, and gives its port. */
async function startDev(): Promise<{ child: ChildProcess; port: number }> {
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  // Astro takes the test runner's own variables for a wish to serve no pages.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const child = spawn(process.execPath, [astro, 'dev', '--host', '0.0.0.0', '--port', '0'], {
    cwd: root,
    env: { ...env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    const [, port] = /http:\/\/localhost:(\d+)\//.exec(printed) ?? [];
    if (port === undefined) continue;
    child.stdout.resume();
    return { child, port: Number(port) };
  }
  throw new Error(`The server did not start:\n${printed}`);
}

let server: ChildProcess;
let port: number;
let own: { host: string; origin: string };

beforeAll(async () => {
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, 'src/pages'), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
  ({ child: server, port } = await startDev());
  own = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
});

afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
  await rm(root, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = { host: own.host }) =>
  ask(port, { path, headers });

/** The secret as the script in the page holds it. */
function secretOf({ text }: Answer): string {
  const [, secret = ''] = /name: 'highwater-local', content: '([\w-]{43})'/.exec(text) ?? [];
  return secret;
}

it('gives each page the secret, which no other site may read, frame or keep', async () => {
  const page = await get('/');
  expect(page.status).toBe(200);
  expect(secretOf(page)).toHaveLength(43);
  expect(page.headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

it.each(['/', '/@vite/client', '/none', statusAddress])(
  'isolates the page with the answer for %s',
  async (path) => {
    const first = await get(path);
    const headers = { host: own.host, 'if-none-match': first.headers.etag ?? '"none"' };
    for (const answer of [first, await get(path, headers)]) {
      expect(answer.headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
    }
  },
);

it('isolates the page with the answer to a browser that has the script already', async () => {
  const { headers } = await get('/@vite/client');
  const again = { host: own.host, 'if-none-match': headers.etag ?? '' };
  const known = await get('/@vite/client', again);
  expect(known.status).toBe(304);
  expect(known.headers).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
});

it.each(['http://localhost:1', 'http://127.0.0.1:5173', 'https://evil.example'])(
  'lets no page of %s read an answer',
  async (origin) => {
    for (const path of ['/', '/@vite/client', runAddress, '/none']) {
      const { headers } = await get(path, { host: own.host, origin });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  },
);

it('runs programs for its own pages and for nobody else', async () => {
  const secret = secretOf(await get('/'));
  const headers = { ...own, 'x-highwater-secret': secret };
  expect((await get(statusAddress, headers)).status).toBe(200);
  expect((await get(statusAddress, own)).status).toBe(403);
  expect((await get('/', { host: 'evil.example' })).status).toBe(403);
  // Vite lets every address in numbers pass.
  const foreign = await get('/', { host: `192.0.2.9:${port}` });
  expect([foreign.status, JSON.parse(foreign.text).code]).toEqual([403, 'foreign-host']);
});

const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

it.runIf(outside !== undefined)('refuses all that comes from the network', async () => {
  const answer = await fetch(`http://${outside}:${port}/`);
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ code: 'foreign-machine' });
});
