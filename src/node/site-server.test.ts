import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import { writeTree } from '../../tests/support/write-tree.ts';
import { type Answer, ask, type Question } from './ask-for-test.ts';
import { startServer } from './site-server.ts';

const page = (text: string) => `<!DOCTYPE html><html><head></head><body>${text}</body></html>`;
const script = 'console.log("highwater");\n'.repeat(100);

const files: Record<string, string | Uint8Array> = {
  'dist/index.html': page('front'),
  'dist/404.html': page('nothing here'),
  'dist/lessons/water/index.html': page('water'),
  'dist/favicon.svg': '<svg/>',
  'dist/.hidden': 'x',
  'dist/data.bin': new Uint8Array([1, 2, 3]),
  'dist/_astro/page.abc123.js': script,
  'secret.txt': 'outside',
};

interface Site {
  directory: string;
  get(path: string, more?: Question): Promise<Answer>;
}

/** Serves a small site on a free port until the test has ended. */
async function serve(more: Record<string, string | Uint8Array> = {}): Promise<Site> {
  const directory = join(await writeTree({ ...files, ...more }), 'dist');
  const { url, close } = await startServer({ directory, port: 0 });
  onTestFinished(close);
  const port = Number(new URL(url).port);
  const host = `127.0.0.1:${port}`;
  return {
    directory,
    get: (path, { headers, ...question } = {}) =>
      ask(port, { path, headers: { host, ...headers }, ...question }),
  };
}

const isolating = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const meta = /<head><meta name="highwater-local" content="([\w-]{43})">/;

it('puts the secret of this start into each page, and lets nobody keep or frame it', async () => {
  const { get } = await serve();
  const { status, headers, text } = await get('/lessons/water/');
  expect(status).toBe(200);
  expect(text).toMatch(meta);
  expect(text.replace(meta, '<head>')).toBe(page('water'));
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'self'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  expect(headers.etag).toBeUndefined();
  const [, secret] = meta.exec(text) ?? [];
  expect((await get('/index.html')).text).toContain(`content="${secret}"`);
  const [, other] = meta.exec((await (await serve()).get('/')).text) ?? [];
  expect(other).not.toBe(secret);
});

it.each([
  ['a page', 200, '/'],
  ['a file', 200, '/favicon.svg'],
  ['a file with a digest', 200, '/_astro/page.abc123.js'],
  ['a redirect', 302, '/lessons/water'],
  ['nothing', 404, '/none'],
  ['the endpoint', 403, '/_highwater/status'],
])('isolates the page with the answer for %s', async (_, status, path) => {
  const { get } = await serve();
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject(isolating);
});

it('isolates the page with answers that have no body as well', async () => {
  const { get } = await serve();
  const { headers } = await get('/favicon.svg');
  const known = await get('/favicon.svg', { headers: { 'if-none-match': headers.etag ?? '' } });
  expect(known.status).toBe(304);
  expect(known.headers).toMatchObject(isolating);
  const wrong = await get('/', { method: 'POST' });
  expect(wrong.status).toBe(405);
  expect(wrong.headers).toMatchObject(isolating);
});

it('serves the page at / from index.html', async () => {
  expect((await (await serve()).get('/')).text).toContain('front');
});

it.each([
  '/none',
  '/none/',
  '/index',
  '/404',
  '/404/',
  '/404.html',
  '/favicon.svg/',
  '/.hidden',
  '/%',
  '/%00',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/%2e%2e%2fsecret.txt',
  `/${'x'.repeat(5000)}`,
])('answers 404 with the page for it: %s', async (path) => {
  const { status, headers, text } = await (await serve()).get(path);
  expect(status).toBe(404);
  expect(text).toContain('nothing here');
  expect(headers).toMatchObject({ 'cache-control': 'no-store' });
});

it('serves nothing that a link outside of the site leads to', async () => {
  const { directory, get } = await serve();
  await symlink(join(directory, '../secret.txt'), join(directory, 'link.txt'));
  await symlink(join(directory, '..'), join(directory, 'up'));
  await symlink(join(directory, 'favicon.svg'), join(directory, 'inside.svg'));
  expect((await get('/link.txt')).status).toBe(404);
  expect((await get('/up/secret.txt')).status).toBe(404);
  expect((await get('/inside.svg')).status).toBe(200);
});

it.each([
  ['/lessons/water', '/lessons/water/'],
  ['/lessons/water?a=1&b=%2F?c', '/lessons/water/?a=1&b=%2F?c'],
  ['//lessons/water', '/lessons/water/'],
  ['/%2Flessons//water', '/lessons/water/'],
])('leads from %s to %s, for this time only', async (from, to) => {
  const { status, headers } = await (await serve()).get(from);
  expect([status, headers.location]).toEqual([302, to]);
  expect(headers['cache-control']).toBe('no-store');
});

it('writes a redirect with any name in it as one safe address', async () => {
  const { get } = await serve({ 'dist/a\r\nb\\é/index.html': page('odd') });
  const { status, headers } = await get('/a%0D%0Ab%5C%C3%A9');
  expect([status, headers.location]).toEqual([302, '/a%0D%0Ab%5C%C3%A9/']);
  expect((await get(headers.location ?? '')).text).toContain('odd');
});

it('serves files with their types, to be asked for again', async () => {
  const { get } = await serve();
  const svg = await get('/favicon.svg');
  expect([svg.status, svg.text]).toEqual([200, '<svg/>']);
  expect(svg.headers).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-length': '6',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    'last-modified': expect.stringMatching(/ GMT$/),
    'x-content-type-options': 'nosniff',
  });
  const binary = await get('/data.bin', { headers: { 'accept-encoding': 'br' } });
  expect([...binary.bytes]).toEqual([1, 2, 3]);
  expect(binary.headers['content-type']).toBe('application/octet-stream');
  expect([binary.headers.vary, binary.headers['content-encoding']]).toEqual([undefined, undefined]);
});

it('answers 304 to a client that has the file already, until it changes', async () => {
  const { directory, get } = await serve();
  const { headers } = await get('/favicon.svg');
  const { etag = '', 'last-modified': modified = '' } = headers;
  for (const known of [
    { 'if-none-match': etag },
    { 'if-none-match': `"x", ${etag}` },
    { 'if-modified-since': modified },
  ]) {
    const answer = await get('/favicon.svg', { headers: known });
    expect([answer.status, answer.text]).toEqual([304, '']);
    expect(answer.headers.etag).toBe(etag);
  }
  for (const older of [
    { 'if-none-match': '"x"', 'if-modified-since': modified },
    { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    { 'if-modified-since': 'soon' },
  ]) {
    expect((await get('/favicon.svg', { headers: older })).status).toBe(200);
  }
  await writeFile(join(directory, 'favicon.svg'), '<svg></svg>');
  expect((await get('/favicon.svg', { headers: { 'if-none-match': etag } })).text).toBe(
    '<svg></svg>',
  );
});

it('lets a client keep files with a digest in their name for a year', async () => {
  const { headers } = await (await serve()).get('/_astro/page.abc123.js');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

it.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ['identity', undefined, undefined],
  ['br;q=0.0', undefined, undefined],
  ['', undefined, undefined],
])('compresses text for accept-encoding "%s"', async (accepted, encoding, unpack) => {
  const { get } = await serve();
  const question = { headers: { 'accept-encoding': accepted } };
  // Twice: the second comes from memory.
  for (const path of ['/_astro/page.abc123.js', '/_astro/page.abc123.js', '/']) {
    const { headers, bytes } = await get(path, question);
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding']);
    expect(headers['content-length']).toBe(String(bytes.length));
    const text = (unpack?.(bytes) ?? bytes).toString();
    expect(path === '/' ? text.replace(meta, '<head>') : text).toBe(
      path === '/' ? page('front') : script,
    );
  }
});

it('gives the new text of a file with a digest that was built again under its name', async () => {
  const { directory, get } = await serve();
  const question = { headers: { 'accept-encoding': 'br' } };
  await get('/_astro/page.abc123.js', question);
  await writeFile(join(directory, '_astro/page.abc123.js'), 'other');
  const { bytes } = await get('/_astro/page.abc123.js', question);
  expect(brotliDecompressSync(bytes).toString()).toBe('other');
});

it('answers HEAD as GET, without the body', async () => {
  const { get } = await serve();
  for (const path of ['/', '/favicon.svg', '/none']) {
    const whole = await get(path);
    const head = await get(path, { method: 'HEAD' });
    expect(head.bytes.length).toBe(0);
    const { date: _, ...headers } = head.headers;
    expect(whole.headers).toMatchObject(headers);
    expect([head.status, headers['content-length']]).toEqual([
      whole.status,
      String(whole.bytes.length),
    ]);
  }
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answers 405 to %s', async (method) => {
  const { get } = await serve();
  for (const path of ['/', '/favicon.svg']) {
    const { status, headers, text } = await get(path, { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(text).not.toMatch(meta);
  }
});

it.each(['bytes=10-5', 'bytes=0-1', 'bytes=99-'])('gives all to who asks for %s', async (range) => {
  const answer = await (await serve()).get('/favicon.svg', { headers: { range } });
  expect([answer.status, answer.text]).toEqual([200, '<svg/>']);
});

it('goes on while the site is built again', async () => {
  const { directory, get } = await serve();
  expect((await get('/favicon.svg')).status).toBe(200);
  await rename(directory, `${directory}-old`);
  for (const path of ['/', '/favicon.svg', '/lessons/water']) {
    const { status, text } = await get(path);
    expect(status).toBe(503);
    expect(text).toMatch(/being built again/);
  }
  await mkdir(directory);
  await writeFile(join(directory, 'new.txt'), 'longer than before');
  await rename(join(`${directory}-old`, '404.html'), join(directory, '404.html'));
  await rm(`${directory}-old`, { recursive: true });
  expect((await get('/favicon.svg')).status).toBe(404);
  expect((await get('/new.txt')).text).toBe('longer than before');
});

it('says in the terminal what it could not do, and answers 500 without details', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => print.mockRestore());
  const { get } = await serve({ 'dist/bare.html': 'no head' });
  const { status, headers, text } = await get('/bare.html', {
    headers: { 'accept-encoding': 'br' },
  });
  expect([status, headers['content-encoding']]).toEqual([500, undefined]);
  expect(text).toBe('The server failed to answer; the terminal of npm start says why.\n');
  expect(print).toHaveBeenCalledExactlyOnceWith(
    'GET /bare.html failed: the page has no <head>, so it can not run programs. Build the site again with npm run build',
  );
});

it('does not take a fault of the disk for a page that is not there', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => print.mockRestore());
  const { directory, get } = await serve();
  await symlink('b.txt', join(directory, 'a.txt'));
  await symlink('a.txt', join(directory, 'b.txt'));
  expect((await get('/a.txt')).status).toBe(500);
  expect(print).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('ELOOP'));
});

it('refuses to show pages or files under a foreign host name', async () => {
  const { get } = await serve();
  for (const path of ['/', '/favicon.svg', '/none']) {
    const { status, text } = await get(path, { headers: { host: 'evil.example' } });
    expect([status, JSON.parse(text).code]).toEqual([403, 'foreign-host']);
  }
});

it('says what to do if there is no build, or the port is taken', async () => {
  const empty = await writeTree({ 'notes.txt': '' });
  await expect(startServer({ directory: empty, port: 0 })).rejects.toThrow(
    `There is no built site in ${empty}. Run "npm run build" first.`,
  );
  const directory = join(await writeTree(files), 'dist');
  const { url, close } = await startServer({ directory, port: 0 });
  onTestFinished(close);
  const port = Number(new URL(url).port);
  await expect(startServer({ directory, port })).rejects.toThrow(
    `Port ${port} is taken by another program.`,
  );
});
