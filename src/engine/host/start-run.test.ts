import { expect, it } from 'vitest';
import type { EngineProgram, ToWorker } from '../protocol.ts';
import type { Gone, WorkerLink } from './open-frame.ts';
import { type EngineRun, startRun } from './start-run.ts';

const program: EngineProgram = {
  files: { '/main.mjs': '' },
  entry: '/main.mjs',
  argv: [],
  env: {},
  execArgv: [],
};

/** The worker's side of a link, played by the test. */
interface FakeWorker {
  port: MessagePort;
  received: ToWorker[];
  gone: AbortController;
  watched: boolean;
  terminated: boolean;
  post(...messages: unknown[]): void;
  start(): void;
}

function fakeWorker(): { worker: FakeWorker; link: WorkerLink } {
  const messages = new MessageChannel();
  const faults = new MessageChannel();
  const worker: FakeWorker = {
    port: messages.port2,
    received: [],
    gone: new AbortController(),
    watched: false,
    terminated: false,
    post: (...posted) => {
      for (const message of posted) messages.port2.postMessage(message);
    },
    start: () => worker.post({ type: 'ready' }, { type: 'started' }),
  };
  messages.port2.onmessage = ({ data }) => worker.received.push(data);
  const link: WorkerLink = {
    port: messages.port1,
    faults: faults.port1,
    gone: worker.gone.signal,
    watch: () => {
      worker.watched = true;
    },
    terminate: () => {
      worker.terminated = true;
      messages.port1.close();
      faults.port1.close();
    },
  };
  return { worker, link };
}

function start(...links: WorkerLink[]): { run: EngineRun; abort: AbortController } {
  const abort = new AbortController();
  const left = [...links];
  const takeWorker = async (): Promise<WorkerLink> => {
    const link = left.shift();
    if (link === undefined) throw new Error('There is no further worker.');
    return link;
  };
  const options = { signal: abort.signal, debug: false, memory: { heap: 2 ** 20, total: 2 ** 21 } };
  return { run: startRun(takeWorker, Promise.resolve({}), program, options), abort };
}

const output = (text: string): unknown => ({
  type: 'output',
  stream: 'stdout',
  bytes: new TextEncoder().encode(text),
});

async function readText(run: EngineRun): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const { bytes } of run.output) text += decoder.decode(bytes, { stream: true });
  return text;
}

it('gives the output and the exit code of a program', async () => {
  const { worker, link } = fakeWorker();
  const { run } = start(link);
  worker.start();
  worker.post(output('a'), output('b'), { type: 'exit', code: 3 });
  expect(await readText(run)).toBe('ab');
  expect(await run.ending).toEqual({ kind: 'exit', code: 3 });
  expect(worker).toMatchObject({ watched: true, terminated: true });
});

it.each<[name: string, messages: unknown[]]>([
  ['an unknown message', [{ type: 'ready' }, { type: 'started' }, { type: 'start' }]],
  ['output before the start', [{ type: 'ready' }, output('a')]],
  ['an exit before the start', [{ type: 'exit', code: 0 }]],
  ['a second start', [{ type: 'ready' }, { type: 'started' }, { type: 'started' }]],
  ['a start before it is ready', [{ type: 'started' }]],
  ['being ready twice', [{ type: 'ready' }, { type: 'ready' }]],
])('ends a run with a sentence on %s', async (_, messages) => {
  const { worker, link } = fakeWorker();
  const { run } = start(link);
  worker.post(...messages);
  expect(await run.ending).toEqual({
    kind: 'stopped',
    why: 'lost',
    message:
      'The program was stopped because its worker sent a message that is none of the engine, or more output than it was asked for.',
  });
  expect(worker.terminated).toBe(true);
});

it('holds no more than a window of what a worker sends without being asked', async () => {
  const { worker, link } = fakeWorker();
  const { run } = start(link);
  worker.start();
  for (let count = 0; count < 100; count += 1) worker.post(output('x'.repeat(10_000)));
  expect(await run.ending).toMatchObject({ kind: 'stopped', why: 'lost' });
  expect((await readText(run)).length).toBe(60_000);
});

it('asks for more only when something has been read', async () => {
  const { worker, link } = fakeWorker();
  const { run } = start(link);
  const reader = run.output.getReader();
  worker.start();
  worker.post(output('abc'));
  await reader.read();
  worker.post(output('de'));
  const taken = () => worker.received.filter(({ type }) => type === 'taken');
  await expect.poll(() => taken().length).toBe(1);
  worker.post({ type: 'exit', code: 0 });
  await run.ending;
  expect(taken()).toEqual([{ type: 'taken', stream: 'stdout', bytes: 3 }]);
  expect(new TextDecoder().decode((await reader.read()).value?.bytes)).toBe('de');
});

it('ends a program whose frame has gone with the reason, and keeps what it had printed', async () => {
  const { worker, link } = fakeWorker();
  const { run } = start(link);
  const reader = run.output.getReader();
  worker.start();
  worker.post(output('before'));
  expect(new TextDecoder().decode((await reader.read()).value?.bytes)).toBe('before');
  const reason: Gone = { why: 'memory', message: 'The frame has gone.' };
  worker.gone.abort(reason);
  expect((await reader.read()).done).toBe(true);
  expect(await run.ending).toEqual({ kind: 'stopped', ...reason });
});

it('takes another worker when the frame has gone before the program began', async () => {
  const first = fakeWorker();
  const second = fakeWorker();
  const { run } = start(first.link, second.link);
  run.writeInput(null);
  first.worker.post({ type: 'ready' });
  first.worker.gone.abort({ why: 'memory', message: 'The frame has gone.' });
  await expect.poll(() => second.worker.received.length).toBe(2);
  expect(second.worker.received.map(({ type }) => type)).toEqual(['start', 'stdin']);
  second.worker.start();
  second.worker.post(output('second'), { type: 'exit', code: 0 });
  expect(await readText(run)).toBe('second');
});

it('takes another worker when the first one had gone while it waited for its use', async () => {
  const first = fakeWorker();
  const second = fakeWorker();
  first.worker.gone.abort({ why: 'memory', message: 'The frame has gone.' });
  const { run } = start(first.link, second.link);
  second.worker.start();
  second.worker.post({ type: 'exit', code: 0 });
  expect(await run.ending).toEqual({ kind: 'exit', code: 0 });
});

it('ends at once when it is aborted, whatever the worker does', async () => {
  const { worker, link } = fakeWorker();
  const { run, abort } = start(link);
  worker.start();
  abort.abort();
  expect(await run.ending).toEqual({ kind: 'aborted' });
  expect(await readText(run)).toBe('');
});

it.each([
  ['heap', '1 MiB of heap'],
  ['total', '2 MiB of memory'],
])('names the limit when a stream holds too much: %s', async (limit, named) => {
  const { worker, link } = fakeWorker();
  const { run } = start(link);
  worker.start();
  worker.post({ type: 'overflow', limit, chunks: 20_000 });
  expect(await run.ending).toEqual({
    kind: 'stopped',
    why: 'memory',
    message: `The program was stopped because it reached its limit of ${named}: one of its streams held 20,000 chunks that nobody had taken.`,
  });
});

it('fails with what the frame says of a worker that failed', async () => {
  const { worker, link } = fakeWorker();
  const { run } = start(link);
  worker.start();
  worker.post({ type: 'fault', message: 'no such script' });
  await expect(run.ending).rejects.toThrow('The engine failed: no such script');
  await expect(readText(run)).rejects.toThrow('The engine failed: no such script');
});
