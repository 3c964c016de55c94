import { expect, it } from 'vitest';
import type { Container } from '#model/runtime';
import { runAddress, statusAddress } from '#model/wire-names';
import { collect, isAlive, programOfText, until } from '#node/run-for-test';
import { serveForTest, type TestServer } from '#node/serve-for-test';
import type { ServerAccess } from './ask-server.ts';
import { createLocalRuntime } from './local-runtime.ts';

const never = new AbortController().signal;
const quiet = { signal: never, onProgress: () => undefined };

/** Reaches a server as a page of it does. */
function accessTo(server: TestServer, secret = server.endpoint.secret): ServerAccess {
  return {
    fetch: (address, init) => {
      const headers = { ...Object.fromEntries(new Headers(init?.headers)), origin: server.origin };
      return fetch(new URL(String(address), server.origin), { ...init, headers });
    },
    secret: { read: () => secret, renew: async () => server.endpoint.secret },
  };
}

async function bootOn(server: TestServer): Promise<Container> {
  return await createLocalRuntime(accessTo(server)).boot(quiet);
}

const statusAnswer = JSON.stringify({ nodeVersion: 'v24.0.0' });

/** A container whose server answers each run by `answer`. */
async function bootWith(answer: (init: RequestInit) => Promise<Response>): Promise<Container> {
  const access: ServerAccess = {
    fetch: async (address, init = {}) =>
      address === statusAddress ? new Response(statusAnswer) : await answer(init),
    secret: { read: () => 'secret', renew: async () => undefined },
  };
  return await createLocalRuntime(access).boot(quiet);
}

function bodyOf(...lines: unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const started = { type: 'started', nodeVersion: 'v24.0.0' };
const result = { ending: { kind: 'exit', code: 0 }, durationMs: 5, outputBytes: 3 };

it('is available in a page that carries a secret, and says why not elsewhere', async () => {
  const runtime = (secret?: string) =>
    createLocalRuntime({ fetch, secret: { read: () => secret, renew: async () => secret } });
  expect(await runtime('x').availability()).toEqual({ available: true });
  expect(await runtime().availability()).toMatchObject({
    available: false,
    reason: expect.stringMatching(/npm start/),
  });
});

it('runs a program on the Node of the server', async () => {
  const container = await bootOn(await serveForTest());
  expect(container.nodeVersion).toBe(process.version);
  const run = container.run(programOfText('console.log("€"); process.exitCode = 4'), quiet);
  const { stdout, result } = await collect(run);
  expect(stdout).toBe('€\n');
  expect(result).toMatchObject({ ending: { kind: 'exit', code: 4 }, outputBytes: 4 });
});

it('gives a stopped run its result at once and ends the program', async () => {
  const container = await bootOn(await serveForTest());
  const controller = new AbortController();
  const text = 'process.stdout.write(String(process.pid), () => { for (;;); })';
  const { stdout, result } = await collect(
    container.run(programOfText(text), controller),
    (event) => {
      if (event.type === 'stdout') controller.abort();
    },
  );
  expect(result).toMatchObject({
    ending: { kind: 'stopped', why: 'reader' },
    outputBytes: stdout.length,
  });
  await until(() => !isAlive(Number(stdout)));
});

it('ends a run with a sentence when the server goes away in the middle of it', async () => {
  const container = await bootWith(
    async () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new TextEncoder().encode(bodyOf(started)));
            controller.error(new TypeError('network error'));
          },
        }),
      ),
  );
  const { result } = await collect(container.run(programOfText(''), quiet));
  expect(result.ending).toMatchObject({
    why: 'lost',
    message: expect.stringMatching(/npm start; your code is kept/),
  });
});

it('ends a run with a sentence when the answer breaks off without a result', async () => {
  const container = await bootWith(async () => new Response(bodyOf(started)));
  const { events, result } = await collect(container.run(programOfText(''), quiet));
  expect(events).toEqual([started]);
  expect(result.ending).toMatchObject({
    why: 'lost',
    message: expect.stringMatching(/stopped answering/),
  });
});

it('ends a run with a sentence when the server can not be reached', async () => {
  const container = await bootWith(() => Promise.reject(new TypeError('fetch failed')));
  const { result } = await collect(container.run(programOfText(''), quiet));
  expect(result).toMatchObject({
    ending: {
      why: 'lost',
      message: expect.stringMatching(/does not answer\. Start it again with npm start/),
    },
    durationMs: 0,
  });
});

it('ends a run with the sentence of a server that refuses it', async () => {
  const refusal = { code: 'busy', message: 'Too many programs run.' };
  const headers = { 'content-type': 'application/json' };
  const container = await bootWith(
    async () => new Response(JSON.stringify(refusal), { status: 503, headers }),
  );
  const { result } = await collect(container.run(programOfText(''), quiet));
  expect(result.ending).toEqual({ kind: 'stopped', why: 'lost', message: refusal.message });
});

it('takes over the secret of a server that was started again', async () => {
  const server = await serveForTest();
  const container = await createLocalRuntime(accessTo(server, 'of an earlier start')).boot(quiet);
  const { stdout } = await collect(container.run(programOfText('console.log(1)'), quiet));
  expect(stdout).toBe('1\n');
});

it('fails to boot with a sentence when the server can not be reached', async () => {
  const runtime = createLocalRuntime({
    fetch: () => Promise.reject(new TypeError('fetch failed')),
    secret: { read: () => 'x', renew: async () => undefined },
  });
  await expect(runtime.boot(quiet)).rejects.toThrow('Start it again with npm start');
});

it('reads lines however the body is cut', async () => {
  const text = bodyOf(started, { type: 'stdout', text: 'é\n😀' }, { type: 'result', result });
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 7, 1000]) {
    const container = await bootWith(async () => {
      let at = 0;
      return new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(bytes.subarray(at, at + size));
            at += size;
            if (at >= bytes.length) controller.close();
          },
        }),
      );
    });
    const collected = await collect(container.run(programOfText(''), quiet));
    expect(collected.stdout).toBe('é\n😀');
    expect(collected.result).toEqual(result);
  }
});

it('reads the answer only as events are pulled', async () => {
  let sent = 0;
  const container = await bootWith(
    async () =>
      new Response(
        new ReadableStream(
          {
            pull(controller) {
              sent += 1;
              const event = { type: 'stdout', text: `${sent}` };
              controller.enqueue(new TextEncoder().encode(bodyOf(event)));
            },
          },
          { highWaterMark: 0 },
        ),
      ),
  );
  const reader = container.run(programOfText(''), quiet).events.getReader();
  for (let pull = 1; pull <= 3; pull += 1) {
    expect((await reader.read()).value).toEqual({ type: 'stdout', text: `${pull}` });
    expect(sent).toBe(pull);
  }
  await reader.cancel();
});

it('leaves connections for the page: the fifth run waits and says so', async () => {
  const answers: ((response: Response) => void)[] = [];
  const container = await bootWith(() => new Promise((resolve) => answers.push(resolve)));
  const readers = Array.from({ length: 5 }, () =>
    container.run(programOfText(''), quiet).events.getReader(),
  );
  const first = readers.map((reader) => reader.read());
  expect((await first[4])?.value).toEqual({ type: 'waiting', ahead: 0 });
  await expect.poll(() => answers.length).toBe(4);
  answers[0]?.(new Response(bodyOf({ type: 'result', result })));
  expect(await first[0]).toEqual({ done: true, value: undefined });
  const fifth = readers[4]?.read();
  await expect.poll(() => answers.length).toBe(5);
  answers[4]?.(new Response(bodyOf(started, { type: 'result', result })));
  expect((await fifth)?.value).toEqual(started);
});

it('reports a fault of the server as a fault, not as a result', async () => {
  const container = await bootWith(
    async () => new Response(bodyOf({ type: 'fault', message: 'no such binary' })),
  );
  const run = container.run(programOfText(''), quiet);
  await expect(collect(run)).rejects.toThrow('no such binary');
  await expect(run.result).rejects.toThrow('no such binary');
});

it('stops its runs when it is disposed', async () => {
  const container = await bootOn(await serveForTest());
  const run = container.run(programOfText('setInterval(() => {}, 1000)'), quiet);
  const reader = run.events.getReader();
  expect((await reader.read()).value).toMatchObject({ type: 'started' });
  await container.dispose();
  expect((await reader.read()).done).toBe(true);
  expect((await run.result).ending).toMatchObject({ why: 'reader' });
});

it('posts programs to the address of the endpoint', async () => {
  const asked: unknown[] = [];
  const access: ServerAccess = {
    fetch: async (address) => {
      asked.push(address);
      return new Response(
        address === statusAddress ? statusAnswer : bodyOf({ type: 'result', result }),
      );
    },
    secret: { read: () => 'secret', renew: async () => undefined },
  };
  const container = await createLocalRuntime(access).boot(quiet);
  await collect(container.run(programOfText(''), quiet));
  expect(asked).toEqual([statusAddress, runAddress]);
});
