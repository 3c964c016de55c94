import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { createLocalEndpoint, refuseForeignHost } from './local-endpoint.ts';

export interface SiteServer {
  /** Address of the site, with a slash at the end. */
  url: string;
  /** Ends all runs, then the server. */
  close(): Promise<void>;
}

/**
 * Serves a built site on loopback together with the endpoint of the runtime `local`. The secret of
 * this start is put into each page as it goes out; the files on disk never hold it.
 *
 * Rejects with a sentence for the user if there is no build or the port is taken.
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
  const assets = sirv(directory, { etag: true, dotfiles: false });
  const server = createServer((request, response) => {
    setHeaders(response);
    if (endpoint.handle(request, response) || refuseForeignHost(request, response)) return;
    respond(request, response, directory, endpoint.secret, assets).catch((error: Error) => {
      console.error(`${request.method} ${request.url} failed: ${error.message}`);
      response.statusCode = 500;
      response.end('The server failed to answer; the terminal of npm start says why.');
    });
  });
  await listen(server, port);
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

/** No other site may frame a page that can run code, and no browser may guess at types. */
function setHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', "frame-ancestors 'self'");
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  secret: string,
  assets: ReturnType<typeof sirv>,
): Promise<void> {
  const path = pathOf(request);
  if (
    path !== undefined &&
    !path.endsWith('/') &&
    existsSync(join(directory, path, 'index.html'))
  ) {
    response.writeHead(301, { location: `${path}/` });
    response.end();
    return;
  }
  if (path !== undefined && !path.endsWith('/') && !path.endsWith('.html')) {
    assets(request, response, () => sendPage(response, directory, undefined, secret));
    return;
  }
  const page = path?.endsWith('/') ? `${path}index.html` : path;
  await sendPage(response, directory, page, secret);
}

/** The decoded path of a request, or undefined if it is malformed or leads out of the site. */
function pathOf(request: IncomingMessage): string | undefined {
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  if (url === null) return undefined;
  try {
    const path = decodeURIComponent(url.pathname);
    return path.split(/[\\/]/).includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined; // A stray "%" names no page.
  }
}

async function sendPage(
  response: ServerResponse,
  directory: string,
  page: string | undefined,
  secret: string,
): Promise<void> {
  const found =
    page === undefined || page === '/404.html'
      ? undefined
      : await readFile(join(directory, page), 'utf8').catch(() => undefined);
  const html = found ?? (await readFile(join(directory, '404.html'), 'utf8'));
  response.statusCode = found === undefined ? 404 : 200;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(html.replace('<head>', `<head><meta name="highwater-local" content="${secret}">`));
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

const portTaken = (port: number) =>
  `Port ${port} is taken by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`;
