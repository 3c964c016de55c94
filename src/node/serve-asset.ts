import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CompressedCache } from './compressed-cache.ts';
import { chooseEncoding, compress } from './content-encoding.ts';
import { contentTypeOf, isText } from './content-type.ts';
import type { SiteFile } from './read-site-file.ts';

/** Astro puts a digest of the content into each name below this folder. */
const hashed = '/_astro/';

/**
 * Answers with a file of the site that holds no secret: whole, compressed where that helps, or 304
 * if the client has it already. Ranges are not served; a client that asks for one gets all.
 */
export async function serveAsset(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  file: SiteFile,
  cache: CompressedCache,
): Promise<void> {
  const type = contentTypeOf(path);
  const lasting = path.startsWith(hashed);
  response.setHeader('etag', file.tag);
  response.setHeader('last-modified', file.modified.toUTCString());
  response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (isText(type)) response.setHeader('vary', 'accept-encoding');
  if (isKnown(request, file)) {
    response.writeHead(304).end();
    return;
  }
  const send = lasting
    ? (bytes: Buffer, encoding: 'br' | 'gzip') =>
        cache.get(`${encoding} ${file.tag} ${path}`, () => compress(bytes, encoding))
    : compress;
  await sendBody(request, response, type, file.bytes, send);
}

/** Sends a whole body with its type and length, compressed by `pack` if it is text. */
export async function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  bytes: Buffer,
  pack: typeof compress = compress,
): Promise<void> {
  response.setHeader('content-type', type);
  const encoding = isText(type) ? chooseEncoding(request.headers['accept-encoding']) : undefined;
  if (isText(type)) response.setHeader('vary', 'accept-encoding');
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  const body = encoding === undefined ? bytes : await pack(bytes, encoding);
  response.setHeader('content-length', body.length);
  response.end(body);
}

function isKnown({ headers }: IncomingMessage, { tag, modified }: SiteFile): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((known) => ['*', tag].includes(known.trim()));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // The header counts in whole seconds.
  return Math.trunc(modified.getTime() / 1000) * 1000 <= since;
}
