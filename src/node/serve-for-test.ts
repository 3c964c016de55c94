import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { runAddress, secretHeader } from '#model/wire-names';
import {
  createLocalEndpoint,
  type LocalEndpoint,
  type LocalEndpointOptions,
  refuseForeignHost,
} from './local-endpoint.ts';

export interface TestServer {
  endpoint: LocalEndpoint;
  port: number;
  origin: string;
  /** The headers that a page of this server sends. */
  headers: Record<string, string>;
  /** Sends a request with exactly these headers and reads the whole answer. */
  ask(options: {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
  }): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }>;
}

/** Serves an endpoint on a free port until the test has ended. */
export async function serveForTest(options: LocalEndpointOptions = {}): Promise<TestServer> {
  const endpoint = createLocalEndpoint(options);
  const server = createServer((incoming, response) => {
    if (endpoint.handle(incoming, response) || refuseForeignHost(incoming, response)) return;
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
    async ask({ method = 'POST', path = runAddress, headers = {}, body = '' }) {
      const asked = request({ host: '127.0.0.1', port, method, path, headers });
      asked.end(body);
      const [response] = await once(asked, 'response');
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      return { status: response.statusCode, headers: response.headers, text };
    },
  };
}
