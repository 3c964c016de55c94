import type { GuestCommand, GuestMachine } from './backend.ts';
import type { Comlink } from './comlink.ts';
import { createGuestServer } from './guest-server.ts';
import { type Built, type Failure, fromBase64, type LifeLine, type StartLine } from './wire.ts';

// The script of the host's page: what the client calls here happens on the server.

/** Asks the server. An answer that never comes never settles, as from a host that has died. */
async function ask(path: string, body: unknown): Promise<Response> {
  const response = await fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) });
  if (response.ok) return response;
  const { message }: Failure = await response.json();
  throw new Error(message);
}

async function* linesOf<T>({ body }: Response): AsyncGenerator<T, void> {
  if (body === null) return;
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
    // Output without end must not keep the page, which shares this thread, from all else.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function start(
  container: number,
  command: GuestCommand,
  onOutput: (chunk: Uint8Array | null) => void,
) {
  const lines = linesOf<StartLine>(await ask(`${container}/start`, command));
  const first = await lines.next();
  if (first.done || first.value.type !== 'process') throw new Error('The program did not start.');
  const { id } = first.value;
  const { promise: exit, resolve } = Promise.withResolvers<number>();
  void (async () => {
    for await (const line of lines) {
      if (line.type === 'output') onOutput(line.bytes === null ? null : fromBase64(line.bytes));
      if (line.type === 'exit') resolve(line.code);
    }
  })();
  return {
    exit,
    write: (text: string) => void ask(`${container}/write/${id}`, text),
    kill: () => void ask(`${container}/kill/${id}`, null),
  };
}

async function build(options: { workdirName?: string }): Promise<GuestMachine> {
  const built = await ask('build', options);
  const { container, workdir }: Built = await built.json();
  const listeners = new Set<(error: LifeLine) => void>();
  void (async () => {
    for await (const error of linesOf<LifeLine>(await ask(`${container}/life`, null))) {
      for (const listener of listeners) listener(error);
    }
  })();
  const file =
    (method: string) =>
    async (...args: unknown[]) =>
      (await ask(`${container}/files/${method}`, args)).json();
  return {
    workdir,
    files: {
      readFile: file('readFile'),
      writeFile: file('writeFile'),
      readdir: file('readdir'),
      mkdir: file('mkdir'),
      rm: file('rm'),
    },
    async load(tree, mountPoint) {
      await ask(`${container}/load`, { tree, mountPoint });
    },
    start: (command, onOutput) => start(container, command, onOutput),
    onError(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async teardown() {
      await ask(`${container}/teardown`, null);
    },
  };
}

if (!('silent' in document.documentElement.dataset)) {
  // Served beside this file by the host; the client's own.
  const vendored: string = '/script/comlink.js';
  const { Comlink }: { Comlink: Comlink } = await import(vendored);
  const { port1, port2 } = new MessageChannel();
  Comlink.expose(createGuestServer(Comlink, build), port1);
  parent.postMessage({ type: 'init' }, '*', [port2]);
}
