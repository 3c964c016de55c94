import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Run } from '#model/runtime';
import type { WireLine } from '#model/wire';

/**
 * Sends a run as lines of JSON. It pulls the next event only when the connection has room, so a
 * page that lags holds the program back. Resolves once the run has ended or the client has gone;
 * the caller's signal must abort the run when the response closes.
 */
export async function sendRun(run: Run, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  response.flushHeaders();
  const left = new AbortController();
  response.once('close', () => left.abort());
  const send = (line: WireLine): Promise<void> => sendLine(response, line, left.signal);
  try {
    for await (const event of run.events) {
      await send(event);
      if (left.signal.aborted) break;
    }
    await send({ type: 'result', result: await run.result });
  } catch (error) {
    console.error('A run failed by a fault of the server:', error);
    await send({ type: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
  response.end();
}

async function sendLine(
  response: ServerResponse,
  line: WireLine,
  left: AbortSignal,
): Promise<void> {
  if (left.aborted || response.write(`${JSON.stringify(line)}\n`)) return;
  try {
    await once(response, 'drain', { signal: left });
  } catch (error) {
    // Nobody waits for the rest when the client has gone.
    if (!left.aborted) throw error;
  }
}
