import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCompressedCache } from './compressed-cache.ts';
import { contentTypeOf } from './content-type.ts';
import { readSiteFile, type SiteEntry } from './read-site-file.ts';
import { serveAsset } from './serve-asset.ts';
import { servePage } from './serve-page.ts';
import { encodeSitePath, readSitePath, type SitePath } from './site-path.ts';

const cacheBytes = 16 * 2 ** 20;

/** Answers a request for something of the site. Rejects for a fault of the server. */
export type ServeSite = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the built site in a directory, with the secret in each page. Files are read when they are
 * asked for, so that the site may be built again meanwhile.
 */
export function createSite(directory: string, secret: string): ServeSite {
  const cache = createCompressedCache(cacheBytes);

  async function find(path: string): Promise<SiteEntry> {
    // The page for what is not there is no page of its own.
    if (path === '/404.html') return { kind: 'nothing' };
    return readSiteFile(directory, path.endsWith('/') ? `${path}index.html` : path);
  }

  async function isPage({ path }: SitePath): Promise<boolean> {
    return (await find(`${path}/`)).kind === 'file';
  }

  async function serveMissing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const entry = await readSiteFile(directory, '/404.html');
    if (entry.kind === 'file') {
      response.statusCode = 404;
      return servePage(request, response, entry.file, secret);
    }
    const message =
      'The pages of the site are not there: it is being built again, or its build is gone. Load the page again in a moment; if that does not help, run npm run build.';
    sendText(response, 503, message);
  }

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendText(response, 405, `A page can be read, but ${request.method} does not read.`);
    }
    const asked = readSitePath(request.url ?? '');
    if (asked === undefined) return serveMissing(request, response);
    const entry = await find(asked.path);
    if (entry.kind === 'file') {
      const path = asked.path.endsWith('/') ? `${asked.path}index.html` : asked.path;
      if (contentTypeOf(path).startsWith('text/html')) {
        return servePage(request, response, entry.file, secret);
      }
      return serveAsset(request, response, path, entry.file, cache);
    }
    if (entry.kind === 'folder' && (await isPage(asked))) {
      const location = encodeSitePath({ ...asked, path: `${asked.path}/` });
      response.writeHead(302, { location }).end();
      return;
    }
    return serveMissing(request, response);
  };
}

/** Answers with one sentence. */
export function sendText(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': contentTypeOf('message.txt') });
  response.end(`${message}\n`);
}
