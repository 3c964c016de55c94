import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { expect, it } from 'vitest';
import type { Program } from '#model/program';
import { statusSchema, type WireLine, wireLineSchema } from '#model/wire';
import { runAddress, statusAddress } from '#model/wire-names';
import { isAlive, privateTemp, programOfText, until } from './run-for-test.ts';
import { serveForTest, type TestServer } from './serve-for-test.ts';

const temp = privateTemp();

function parseLines(text: string): WireLine[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => wireLineSchema.parse(JSON.parse(line)));
}

/** Posts a program and gives the answer as it begins. */
async function open(server: TestServer, program: Program) {
  const { port, headers } = server;
  const asked = request({ host: '127.0.0.1', port, method: 'POST', path: runAddress, headers });
  asked.end(JSON.stringify(program));
  const [response]: [IncomingMessage] = (await once(asked, 'response')) as [IncomingMessage];
  return { asked, response };
}

/** Reads until the program has printed its process id. */
async function readPid(response: IncomingMessage): Promise<number> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += chunk;
    const pid = /"pid (\d+)/.exec(text)?.[1];
    if (pid !== undefined) return Number(pid);
  }
  throw new Error(`The program printed no process id: ${text}`);
}

async function readRest(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response) text += chunk;
  return text;
}

const endless = 'console.log("pid", process.pid); setInterval(() => {}, 1000);';

it('sends the events of a run and then its result', async () => {
  const { ask, headers } = await serveForTest();
  const body = JSON.stringify(programOfText('console.log("hello"); process.exitCode = 2'));
  const { status, headers: given, text } = await ask({ headers, body });
  expect(status).toBe(200);
  expect(given).toMatchObject({
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  expect(parseLines(text)).toMatchObject([
    { type: 'started', nodeVersion: process.version },
    { type: 'stdout', text: 'hello\n' },
    { type: 'result', result: { ending: { kind: 'exit', code: 2 }, outputBytes: 6 } },
  ]);
});

it('tells its status', async () => {
  const { ask, headers } = await serveForTest();
  const { text } = await ask({ headers, method: 'GET', path: statusAddress });
  expect(statusSchema.parse(JSON.parse(text))).toEqual({ nodeVersion: process.version });
});

// A machine that is busy elsewhere may miss the second once.
it('still answers while a program loops without end, and ends it when the client leaves', {
  retry: 2,
}, async () => {
  const server = await serveForTest();
  const program = programOfText('process.stdout.write("pid " + process.pid, () => { for (;;); })');
  const { asked, response } = await open(server, program);
  const pid = await readPid(response);
  const { text } = await server.ask({ ...server, method: 'GET', path: statusAddress });
  expect(JSON.parse(text)).toEqual({ nodeVersion: process.version });
  const leftAt = performance.now();
  asked.destroy();
  await until(() => !isAlive(pid));
  expect(performance.now() - leftAt).toBeLessThan(1000);
});

it('runs a program of 5 MB', async () => {
  const { ask, headers } = await serveForTest();
  const program = programOfText(`const text = "${'x'.repeat(5e6)}"; console.log(text.length)`);
  const { text } = await ask({ headers, body: JSON.stringify(program) });
  expect(parseLines(text)).toContainEqual({ type: 'stdout', text: '5000000\n' });
});

it.each([
  [
    'a program of 9 MB',
    JSON.stringify(programOfText('x'.repeat(9e6))),
    413,
    'too-large',
    /^The program is larger than 8 MiB, .* Make its files smaller\.$/,
  ],
  [
    'JSON that is cut off',
    '{"files":',
    400,
    'bad-program',
    /^The program is not valid JSON: .*\. Send it again whole\.$/,
  ],
  [
    'a program without files',
    '{}',
    400,
    'bad-program',
    /^The program is not valid: files: Invalid input: .*\.$/,
  ],
  [
    'a path that leaves the directory',
    JSON.stringify({ ...programOfText(''), files: { 'main.mjs': '', '../a': '' } }),
    400,
    'bad-program',
    /^The file path "\.\.\/a" is not allowed: use a relative path/,
  ],
  [
    'a limit above the highest',
    JSON.stringify(programOfText('')).replace('10000', '999999'),
    400,
    'bad-program',
    /^The program is not valid: limits\.timeMs: .*30000\.$/,
  ],
])('refuses %s with a sentence', async (_, body, status, code, message) => {
  const { ask, headers } = await serveForTest();
  const answer = await ask({ headers, body });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual({ code, message: expect.stringMatching(message) });
});

it('ends every one of 100 runs at once with a result or a sentence', async () => {
  const { ask, headers } = await serveForTest();
  const body = JSON.stringify(programOfText('console.log(1)'));
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask({ headers, body })));
  const ran = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  expect(ran.length + refused.length).toBe(100);
  // Those that came first may have ended before the last ones came.
  expect(ran.length).toBeGreaterThanOrEqual(68);
  for (const { text } of ran) {
    const lines = parseLines(text);
    expect(lines).toContainEqual({ type: 'stdout', text: '1\n' });
    expect(lines.at(-1)).toMatchObject({ result: { ending: { kind: 'exit', code: 0 } } });
  }
  for (const { text } of refused) {
    expect(JSON.parse(text)).toMatchObject({
      code: 'busy',
      message: expect.stringMatching(/^4 programs run and 64 more/),
    });
  }
});

it('refuses a run with a sentence when no more may wait', async () => {
  const server = await serveForTest({ running: 1, waiting: 1 });
  const first = await open(server, programOfText(endless));
  await readPid(first.response);
  const second = await open(server, programOfText(endless));
  await once(second.response, 'data');
  const { headers } = server;
  const body = JSON.stringify(programOfText('console.log(3)'));
  const { status, text } = await server.ask({ headers, body });
  expect(status).toBe(503);
  expect(JSON.parse(text)).toEqual({
    code: 'busy',
    message: expect.stringMatching(/which is all that this server takes\. Wait until .*\.$/),
  });
});

it('forgets a waiting run whose client has left', async () => {
  const server = await serveForTest({ running: 1, waiting: 2 });
  const first = await open(server, programOfText(endless));
  await readPid(first.response);
  const second = await open(server, programOfText('console.log(2)'));
  await once(second.response, 'data');
  const third = await open(server, programOfText('console.log(3)'));
  second.asked.destroy();
  let text = '';
  for await (const chunk of third.response.setEncoding('utf8')) {
    text += chunk;
    // Nobody is before the third any more.
    if (text.includes('"ahead":0')) first.asked.destroy();
  }
  expect(parseLines(text).filter(({ type }) => type !== 'waiting')).toMatchObject([
    { type: 'started' },
    { type: 'stdout', text: '3\n' },
    { type: 'result' },
  ]);
});

it('ends all runs when it is closed, and leaves neither processes nor directories', async () => {
  const server = await serveForTest();
  const runs = await Promise.all([
    open(server, programOfText(endless)),
    open(server, programOfText(endless)),
  ]);
  const pids = await Promise.all(runs.map(({ response }) => readPid(response)));
  await server.endpoint.close();
  const [last = ''] = (await Promise.all(runs.map(({ response }) => readRest(response)))).slice(-1);
  expect(parseLines(last).at(-1)).toMatchObject({
    result: {
      ending: {
        why: 'lost',
        message: expect.stringMatching(/shutting down\. Start it again with npm start/),
      },
    },
  });
  expect(pids.some(isAlive)).toBe(false);
  expect(readdirSync(temp)).toEqual([]);
  const { status, text } = await server.ask(server);
  expect([status, JSON.parse(text).code]).toEqual([503, 'closing']);
});
