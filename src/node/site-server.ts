import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { explainListenError } from './explain-listen-error.ts';
import { createLocalEndpoint } from './local-endpoint.ts';
import { createSite, sendText } from './serve-site.ts';

export interface SiteServer {
  /** Address of the site, with a slash at the end. */
  url: string;
  /** Ends all runs, then the server. */
  close(): Promise<void>;
}

/**
 * Serves a built site on loopback together with the endpoint of the runtime `local`. The secret of
 * this start is put into each page as it goes out; the files on disk never hold it. Port 0 takes any
 * that is free.
 *
 * Rejects with a sentence for the user if there is no build or the port can't be taken.
 */
export async function startServer(options: {
  directory: string;
  port: number;
}): Promise<SiteServer> {
  const { directory, port } = options;
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no built site in ${directory}. Run "npm run build" first.`);
  }
  const endpoint = createLocalEndpoint();
  const serve = createSite(directory, endpoint.secret);
  const server = createServer((request, response) => {
    if (endpoint.handle(request, response)) return;
    serve(request, response).catch((error: Error) => {
      console.error(`${request.method} ${request.url} failed: ${error.message}`);
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const name of ['content-encoding', 'etag', 'last-modified']) response.removeHeader(name);
      response.setHeader('cache-control', 'no-store');
      sendText(response, 500, 'The server failed to answer; the terminal of npm start says why.');
    });
  });
  try {
    await listen(server, port);
  } catch (error) {
    await endpoint.close();
    throw error;
  }
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    async close() {
      await endpoint.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    reject(new Error(explainListenError(error, port), { cause: error }));
  });
  server.listen(port, '127.0.0.1', resolve);
  return promise;
}
