import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from '#model/wire';
import { secretHeader } from '#model/wire-names';

/** Why a request to the endpoint must not be served, if so: whose it is, and its secret. */
export function findRefusal(request: IncomingMessage, secret: string): Refusal | undefined {
  return findForeignHost(request) ?? findForeignOrigin(request) ?? findBadSecret(request, secret);
}

/** Answers with a refusal as JSON. */
export function sendRefusal(response: ServerResponse, status: number, refusal: Refusal): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(refusal));
}

/** Why a request names this server by a name that is not its own, if it does. */
export function findForeignHost(request: IncomingMessage): Refusal | undefined {
  const { host } = request.headers;
  const port = request.socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  if (host !== undefined && own.includes(host.toLowerCase())) return undefined;
  return {
    code: 'foreign-host',
    message: `The request was for the host ${JSON.stringify(host ?? '')}, which is not this server, so it was refused. Open the site at http://localhost:${port}/.`,
  };
}

function findForeignOrigin(request: IncomingMessage): Refusal | undefined {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  const own = `http://${host.toLowerCase()}`;
  // A browser sends Origin with every POST; it may leave it out of a GET to the same origin.
  const originFits = origin === undefined ? request.method === 'GET' : origin === own;
  const siteFits = site === undefined || site === 'same-origin';
  if (originFits && siteFits) return undefined;
  return {
    code: 'foreign-origin',
    message: `The request came from ${origin === undefined ? 'an unnamed page' : JSON.stringify(origin)}, and only pages of this server may run programs, so it was refused. Open the site at ${own}/.`,
  };
}

function findBadSecret(request: IncomingMessage, secret: string): Refusal | undefined {
  const given = request.headers[secretHeader];
  if (typeof given !== 'string') {
    return {
      code: 'no-secret',
      message: `The request has no ${secretHeader} header, so it was refused. Run programs from a page that this server has served.`,
    };
  }
  // Digests have one length, so the comparison takes the same time whatever was given.
  if (timingSafeEqual(digest(given), digest(secret))) return undefined;
  return {
    code: 'wrong-secret',
    message:
      'The page is from an earlier start of this server, so its request was refused. Load the page again.',
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
