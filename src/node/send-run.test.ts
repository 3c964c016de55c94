import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { pulledStream } from '#model/pulled-stream';
import type { RunEvent, RunResult } from '#model/run';
import type { Run } from '#model/runtime';
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

/** A run that prints without end, and how often it was asked to. */
function endlessRun() {
  const counted = { pulls: 0, cancelled: false };
  async function* steps(): AsyncGenerator<RunEvent, void> {
    while (!counted.cancelled) {
      counted.pulls += 1;
      yield { type: 'stdout', text: 'x'.repeat(65_536) };
    }
  }
  const events = pulledStream(steps(), () => {
    counted.cancelled = true;
  });
  return { counted, run: { events, result: Promise.resolve(result) } };
}

it('stops pulling while the client does not read, and cancels the run when it leaves', async () => {
  const unread = endlessRun();
  const { response, sent } = await serve(unread.run);
  // All that time the client of another run reads.
  const read = endlessRun();
  const other = await serve(read.run);
  for await (const _ of other.response) if (read.counted.pulls > 2000) break;
  expect(unread.counted.pulls).toBeGreaterThan(0);
  expect(unread.counted.pulls).toBeLessThan(500);
  expect(unread.counted.cancelled).toBe(false);
  response.destroy();
  await sent;
  expect(unread.counted.cancelled).toBe(true);
  await other.sent;
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
