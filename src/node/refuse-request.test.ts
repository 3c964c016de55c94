import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { runAddress, secretHeader, statusAddress } from '#model/wire-names';
import { findForeigner } from './refuse-request.ts';
import { programOfText } from './run-for-test.ts';
import { serveForTest } from './serve-for-test.ts';

const body = JSON.stringify(programOfText('console.log(1)'));

it.each([
  ['a foreign host', { host: 'evil.example' }, 'foreign-host'],
  ['a host of another port', { host: 'localhost:1' }, 'foreign-host'],
  ['a foreign origin', { origin: 'https://evil.example' }, 'foreign-origin'],
  ['an opaque origin', { origin: 'null' }, 'foreign-origin'],
  ['another port of this machine', { origin: 'http://localhost:1' }, 'foreign-origin'],
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 'foreign-origin'],
  ['another site of the same machine', { 'sec-fetch-site': 'same-site' }, 'foreign-origin'],
  ['an empty secret', { [secretHeader]: '' }, 'wrong-secret'],
  ['a wrong secret', { [secretHeader]: 'x'.repeat(43) }, 'wrong-secret'],
])('refuses %s', async (_, wrong, code) => {
  const { ask, headers } = await serveForTest();
  for (const way of [{ path: runAddress }, { path: statusAddress, method: 'GET' }]) {
    const answer = await ask({ ...way, headers: { ...headers, ...wrong }, body });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(JSON.parse(answer.text)).toEqual({ code, message: expect.stringMatching(/\.$/) });
  }
});

it.each([
  ['origin', 'foreign-origin'],
  [secretHeader, 'no-secret'],
])('refuses a run without the header %s', async (header, code) => {
  const { ask, headers } = await serveForTest();
  const { [header]: _, ...rest } = headers;
  const answer = await ask({ headers: rest, body });
  expect(answer.status).toBe(403);
  expect(JSON.parse(answer.text)).toMatchObject({ code });
});

/** A request to a server on a port, as the parts of it that are looked at. */
function requestOf(remoteAddress: string | undefined, localPort: number, host: string) {
  return { headers: { host }, socket: { remoteAddress, localPort } } as IncomingMessage;
}

it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '::FFFF:127.0.0.1'])(
  'takes %s for this machine',
  (address) => {
    expect(findForeigner(requestOf(address, 4321, 'localhost:4321'))).toBeUndefined();
  },
);

it.each(['192.168.1.7', '10.127.0.1', '::ffff:192.168.1.7', 'fe80::1', '::11', undefined])(
  'refuses %s, another machine, whatever host it names',
  (address) => {
    const { code, message } = findForeigner(requestOf(address, 4321, 'localhost:4321')) ?? {};
    expect(code).toBe('foreign-machine');
    expect(message).toContain(address ?? 'an unknown address');
  },
);

it('knows itself by its bare names where it has the default port', () => {
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    expect(findForeigner(requestOf('127.0.0.1', 80, host))).toBeUndefined();
  }
  expect(findForeigner(requestOf('127.0.0.1', 4321, 'localhost'))).toMatchObject({
    code: 'foreign-host',
    message: expect.stringContaining('Open the site at http://localhost:4321/.'),
  });
  expect(findForeigner(requestOf('127.0.0.1', 80, 'evil.example'))).toMatchObject({
    code: 'foreign-host',
    message: expect.stringContaining('Open the site at http://localhost/.'),
  });
});

it.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])('serves its page at %s', async (name) => {
  const { ask, headers, port } = await serveForTest();
  const own = { host: `${name}:${port}`, origin: `http://${name.toLowerCase()}:${port}` };
  expect((await ask({ headers: { ...headers, ...own }, body })).status).toBe(200);
});

it.each([
  [{ method: 'OPTIONS' }, 405, 'wrong-method'],
  [{ method: 'GET' }, 405, 'wrong-method'],
  [{ path: '/_highwater/other' }, 404, 'unknown-address'],
])('refuses %o', async (way, status, code) => {
  const { ask, headers } = await serveForTest();
  const answer = await ask({ ...way, headers });
  expect([answer.status, JSON.parse(answer.text).code]).toEqual([status, code]);
});

it('refuses a program that a plain form could have sent', async () => {
  const { ask, headers } = await serveForTest();
  const answer = await ask({ headers: { ...headers, 'content-type': 'text/plain' }, body });
  expect([answer.status, JSON.parse(answer.text).code]).toEqual([415, 'wrong-type']);
});

it('leaves other addresses to the server', async () => {
  const { ask, headers } = await serveForTest();
  expect(await ask({ headers, method: 'GET', path: '/' })).toMatchObject({ status: 404, text: '' });
});

it('guards the other addresses of the server against foreign host names', async () => {
  const { ask, headers } = await serveForTest();
  const foreign = { ...headers, host: 'evil.example' };
  const answer = await ask({ headers: foreign, method: 'GET', path: '/' });
  expect([answer.status, JSON.parse(answer.text).code]).toEqual([403, 'foreign-host']);
});
