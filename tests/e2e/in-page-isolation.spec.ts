import { createServer } from 'node:http';
import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test as base } from '../support/static-site.ts';

/** A server that answers anybody and remembers what was asked of it. */
const test = base.extend<{ secret: { url: string; asked: string[] } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here.
  secret: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response
        .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' })
        .end('export default 1;');
    });
    server.on('upgrade', (request, socket) => {
      asked.push(`upgrade ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await use({ url: `http://127.0.0.1:${port}/secret`, asked });
    server.close();
  },
});

/** Runs a program in the playground and gives what the block shows of its output. */
async function runProgram(page: Page, code: string): Promise<string> {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(code);
  await block.runToEnd();
  return (await block.output.textContent()) ?? '';
}

/** A program that makes each attempt and prints what became of it. */
function attemptAll(attempts: Record<string, string>, before = ''): string {
  const lines = Object.entries(attempts).map(
    ([name, body]) => `await attempt(${JSON.stringify(name)}, async () => ${body});`,
  );
  return [
    before,
    'const attempt = async (name, action) => {',
    '  try {',
    "    const patience = new Promise((resolve) => setTimeout(resolve, 500, 'nothing'));",
    '    const given = await Promise.race([action(), patience]);',
    "    console.log(name + ': ' + (given === 'nothing' ? given : 'GAVE ' + typeof given));",
    '  } catch (error) {',
    "    console.log(name + ': ' + error.message);",
    '  }',
    '};',
    ...lines,
    "console.log('end');",
  ].join('\n');
}

const runtimes = 'Run this program with the runtime "local" or "webcontainer".';

test('no way to the network is there', async ({ page, secret }) => {
  const url = JSON.stringify(secret.url);
  const socket = JSON.stringify(secret.url.replace('http', 'ws'));
  const output = await runProgram(
    page,
    attemptAll({
      fetch: `fetch(${url})`,
      XMLHttpRequest: `{ const x = new XMLHttpRequest(); x.open('GET', ${url}, false); x.send(); return x; }`,
      WebSocket: `new WebSocket(${socket})`,
      EventSource: `new EventSource(${url})`,
      WebTransport: `new WebTransport(${url})`,
      RTCPeerConnection: 'new RTCPeerConnection()',
      importScripts: `importScripts(${url})`,
      'import()': `import(${url})`,
      "the browser's import()": `new Function('url', 'return import(url)')(${url})`,
      Worker: `new Worker(${url})`,
      'a worker of a blob': "new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))",
      SharedWorker: `new SharedWorker(${url})`,
      sendBeacon: `navigator.sendBeacon(${url}, 'x')`,
      Image: `{ const image = new Image(); image.src = ${url}; return image; }`,
      'a style sheet': `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: ${url} }))`,
      FontFace: `new FontFace('x', 'url(' + ${url} + ')').load()`,
      'http.get': `new Promise((resolve, reject) => process.getBuiltinModule('http').get(${url}, resolve).on('error', reject))`,
      WebAssembly: `WebAssembly.compileStreaming(fetch(${url}))`,
    }),
  );
  expect(output).toContain('\nend');
  expect(output).not.toContain('GAVE');
  expect(output).toContain(`fetch: fetch() is not in the in-page engine. ${runtimes}`);
  expect(output).toContain(`WebSocket: WebSocket is not in the in-page engine. ${runtimes}`);
  expect(output).toContain('XMLHttpRequest: XMLHttpRequest is not defined');
  expect(secret.asked).toEqual([]);
});

test('a socket reaches this machine of the program only, and says so', async ({ page }) => {
  const output = await runProgram(
    page,
    [
      "import net from 'node:net';",
      "net.connect(80, '127.0.0.1').on('error', ({ code }) => {",
      '  console.log(code);',
      "  net.connect(80, '192.0.2.1');",
      '});',
    ].join('\n'),
  );
  expect(output).toContain('ECONNREFUSED');
  expect(output).toContain(
    `the network beyond this machine (192.0.2.1) is not in the in-page engine. ${runtimes}`,
  );
});

test('no storage of the browser is there, and none is changed', async ({ page, context }) => {
  await page.goto('/playground/');
  await page.evaluate(() => {
    localStorage.setItem('mine', 'kept');
    // biome-ignore lint/suspicious/noDocumentCookie: an old way to set one that every browser has.
    document.cookie = 'mine=kept; path=/';
  });
  const output = await runProgram(
    page,
    attemptAll({
      localStorage: "localStorage.getItem('mine')",
      sessionStorage: 'sessionStorage.length',
      indexedDB: "indexedDB.open('x')",
      caches: "caches.open('x')",
      cookieStore: 'cookieStore.getAll()',
      'document.cookie': 'document.cookie',
      'the private file system': 'navigator.storage.getDirectory()',
      'navigator.storage': 'navigator.storage.persist()',
      'navigator.locks': "navigator.locks.request('x', () => 1)",
      FileReaderSync: 'new FileReaderSync()',
      'navigator.serviceWorker': "navigator.serviceWorker.register('/x.js')",
    }),
  );
  expect(output).toContain('\nend');
  expect(output).not.toMatch(/GAVE|kept/);
  expect(await page.evaluate(() => localStorage.getItem('mine'))).toBe('kept');
  expect((await context.cookies()).map(({ name, value }) => [name, value])).toEqual([
    ['mine', 'kept'],
  ]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('no way to the page and to its frame is there', async ({ page }) => {
  const title = await page.goto('/playground/').then(() => page.title());
  const heard: unknown[] = [];
  await page.exposeFunction('heard', (data: unknown) => heard.push(data));
  await page.addInitScript(() => {
    addEventListener('message', ({ data }) => {
      (globalThis as unknown as { heard(data: unknown): void }).heard(data);
    });
  });
  const forged = "{ type: 'exit', code: 7 }";
  const output = await runProgram(
    page,
    attemptAll({
      parent: "parent.document.title = 'x'",
      top: "top.location = 'about:blank'",
      window: 'window.frameElement',
      self: 'self.name',
      document: 'document.body',
      postMessage: `postMessage(${forged})`,
      'parent.postMessage': `parent.postMessage(${forged}, '*')`,
      'the prototype of the global object': `Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).postMessage(${forged})`,
      "the global object's constructor": `globalThis.constructor.prototype.postMessage.call(globalThis, ${forged})`,
      onmessage: 'onmessage.call',
      dispatchEvent: "dispatchEvent(new Event('message'))",
      close: 'close()',
      location: 'location.href',
      opener: 'opener.document',
    }),
  );
  expect(output).toContain('\nend');
  expect(output).not.toContain('GAVE');
  await expect(blockOf(page, 'Your program').root).toContainText('Exit code 0.');
  expect(await page.title()).toBe(title);
  // The editor of the page talks to itself in this way.
  expect(heard.filter((data) => JSON.stringify(data)?.includes('exit'))).toEqual([]);
});

test('runs of one page hear nothing of each other', async ({ page }) => {
  await page.goto('/lessons/backpressure/');
  const first = blockOf(page, 'write() returns false, and drain answers');
  const second = blockOf(page, 'Object mode counts objects');
  const program = (name: string): string =>
    [
      'globalThis.shared ??= [];',
      `globalThis.shared.push('${name}');`,
      'const fs = process.getBuiltinModule("fs");',
      `fs.appendFileSync('/tmp/shared', '${name}');`,
      `process.on('SIGUSR2', () => console.log('received a signal'));`,
      'const net = process.getBuiltinModule("net");',
      "const server = net.createServer((socket) => { console.log('received a connection'); socket.destroy(); }).listen(4000);",
      'try {',
      "  const channel = new BroadcastChannel('shared');",
      `  channel.onmessage = ({ data }) => console.log('received', data);`,
      `  setInterval(() => channel.postMessage('from ${name}'), 50);`,
      "} catch (error) { console.log('no BroadcastChannel'); }",
      `console.log('begun', shared.join(), fs.readFileSync('/tmp/shared', 'utf8'));`,
      'setTimeout(() => { console.log("end"); process.exit(); }, 4000);',
    ].join('\n');
  await first.write(program('first'));
  await second.write(program('second'));
  await first.run.click();
  await second.run.click();
  await expect(first.output).toContainText('begun first first');
  await expect(second.output).toContainText('begun second second');
  await expect(first.output).toContainText('end');
  await expect(second.output).toContainText('end');
  for (const { output } of [first, second]) await expect(output).not.toContainText('received');
});

/** The frame of the engine, as the browser has it, with all that the engine takes from programs. */
async function frameOf(page: Page): Promise<Frame> {
  await runProgram(page, "console.log('to load the frame');");
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error('The engine has put no frame into the page.');
  return frame;
}

test('the frame itself, and a worker with all that a browser gives, reach nothing', async ({
  page,
  secret,
  staticSite,
}) => {
  const frame = await frameOf(page);
  const title = await page.title();
  const results = await frame.evaluate(
    async ([url, socket, site]) => {
      const settle = (action: () => unknown): Promise<string> =>
        Promise.resolve()
          .then(action)
          .then(
            () => 'GAVE',
            (error: Error) => error.name,
          );
      const loaded = (element: HTMLElement, attributes: object): Promise<unknown> =>
        new Promise((resolve, reject) => {
          Object.assign(element, attributes);
          element.onload = resolve;
          element.onerror = () => reject(new TypeError('blocked'));
          document.head.append(element);
        });
      const opened = (source: WebSocket | EventSource): Promise<unknown> =>
        new Promise((resolve, reject) => {
          source.onopen = resolve;
          source.onerror = () => reject(new TypeError('blocked'));
        });
      const text = `
        const settle = ${settle};
        Promise.all([
          settle(() => fetch('${url}')),
          settle(() => fetch('${site}')),
          settle(() => importScripts('${url}')),
          settle(() => import('${url}')),
          settle(() => { const x = new XMLHttpRequest(); x.open('GET', '${url}', false); x.send(); }),
          settle(() => new Promise((resolve, reject) => { const s = new WebSocket('${socket}'); s.onopen = resolve; s.onerror = () => reject(new TypeError()); })),
          settle(() => new Promise((resolve, reject) => { const s = new EventSource('${url}'); s.onopen = resolve; s.onerror = () => reject(new TypeError()); })),
          settle(() => new Promise((resolve, reject) => { const d = indexedDB.open('x'); d.onsuccess = resolve; d.onerror = () => reject(new TypeError()); })),
          settle(() => caches.open('x')),
          settle(() => navigator.storage.getDirectory()),
          settle(() => navigator.locks.request('x', () => 1)),
        ]).then(postMessage);`;
      const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
      const ofWorker = await new Promise<string[]>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
      return {
        origin: globalThis.origin,
        ofWorker,
        ofFrame: await Promise.all([
          settle(() => fetch(url)),
          settle(() => fetch(site)),
          settle(() => loaded(document.createElement('script'), { src: url })),
          settle(() => loaded(document.createElement('link'), { rel: 'stylesheet', href: url })),
          settle(() => loaded(document.createElement('img'), { src: url })),
          settle(() => opened(new WebSocket(socket))),
          settle(() => opened(new EventSource(url))),
          settle(() => localStorage.length),
          settle(() => sessionStorage.length),
          settle(() => document.cookie),
          settle(() => indexedDB.open('x')),
          settle(() => caches.open('x')),
          settle(() => navigator.storage.getDirectory()),
          settle(() => parent.document.title),
          settle(() => {
            top?.location.assign('about:blank');
          }),
          settle(() => parent.localStorage.length),
        ]),
        beacon: navigator.sendBeacon(url, 'x'),
        opened: globalThis.open?.(url) ?? null,
      };
    },
    [secret.url, secret.url.replace('http', 'ws'), staticSite] as const,
  );
  expect(results.origin).toBe('null');
  expect(results.ofWorker).not.toContain('GAVE');
  expect(results.ofFrame).not.toContain('GAVE');
  expect(results.opened).toBeNull();
  expect(await page.title()).toBe(title);
  expect(secret.asked).toEqual([]);
});

test('the frame obeys nobody but the page', async ({ page }) => {
  const frame = await frameOf(page);
  const block = blockOf(page, 'Your program');
  await frame.evaluate(() => {
    postMessage({ type: 'load', core: new Blob(['postMessage(1)']) }, '*');
    for (let run = 0; run < 10; run += 1) postMessage({ type: 'terminate', run }, '*');
  });
  // A worker that was made before is used first.
  for (let run = 0; run < 3; run += 1) {
    await block.runToEnd();
    await expect(block.output).toContainText('to load the frame');
    await expect(block.root).toContainText('Exit code 0.');
  }
});
