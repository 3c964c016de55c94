import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { runAddress, secretHeader } from '#model/wire-names';
import { type Answer, ask, type Question } from './ask-for-test.ts';
import {
  createLocalEndpoint,
  type LocalEndpoint,
  type LocalEndpointOptions,
} from './local-endpoint.ts';

export interface TestServer {
  endpoint: LocalEndpoint;
  port: number;
  origin: string;
  /** The headers that a page of this server sends. */
  headers: Record<string, string>;
  /** Sends a request with exactly these headers, a run unless told, and reads the whole answer. */
  ask(question: Question): Promise<Answer>;
}

/** Serves an endpoint on a free port until the test has ended. */
export async function serveForTest(options: LocalEndpointOptions = {}): Promise<TestServer> {
  const endpoint = createLocalEndpoint(options);
  const server = createServer((incoming, response) => {
    if (endpoint.handle(incoming, response)) return;
    response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  onTestFinished(async () => {
    await endpoint.close();
    server.closeAllConnections();
    server.close();
  });
  return {
    endpoint,
    port,
    origin,
    headers: {
      host: `localhost:${port}`,
      origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      [secretHeader]: endpoint.secret,
    },
    ask: (question) => ask(port, { method: 'POST', path: runAddress, ...question }),
  };
}
