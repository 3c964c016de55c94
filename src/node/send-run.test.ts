import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { pulledStream } from '#model/pulled-stream';
import type { RunEvent, RunResult } from '#model/run';
import type { Run } from '#model/runtime';
import { until } from './run-for-test.ts';
import { sendRun } from './send-run.ts';

const result: RunResult = { ending: { kind: 'exit', code: 0 }, durationMs: 1, outputBytes: 1 };

/** Serves one run and gives the answer, of which nothing has been read yet. */
async function serve(run: Run): Promise<{ response: IncomingMessage; sent: Promise<void> }> {
  const sent = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    sendRun(run, response).then(sent.resolve, sent.reject);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const asked = get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  const [response]: [IncomingMessage] = (await once(asked, 'response')) as [IncomingMessage];
  return { response, sent: sent.promise };
}

it('stops pulling while the client does not read, and cancels the run when it leaves', async () => {
  let pulls = 0;
  let cancelled = false;
  async function* steps(): AsyncGenerator<RunEvent, void> {
    while (!cancelled) {
      pulls += 1;
      yield { type: 'stdout', text: 'x'.repeat(65_536) };
    }
  }
  const events = pulledStream(steps(), () => {
    cancelled = true;
  });
  const { response, sent } = await serve({ events, result: Promise.resolve(result) });
  let last = -1;
  let since = 0;
  await until(() => {
    if (pulls !== last) since = performance.now();
    last = pulls;
    return performance.now() - since > 300;
  });
  expect(pulls).toBeLessThan(500);
  response.destroy();
  await sent;
  expect(cancelled).toBe(true);
});

it('tells a fault of the server as the last line, and prints it', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const events = new ReadableStream<RunEvent>({
    start: (controller) => controller.error(new Error('no such binary')),
  });
  const { response } = await serve({ events, result: Promise.resolve(result) });
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  expect(JSON.parse(text)).toEqual({ type: 'fault', message: 'no such binary' });
  expect(print).toHaveBeenCalledOnce();
});
