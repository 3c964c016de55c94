import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from '#model/wire';
import { secretHeader } from '#model/wire-names';

/** Why a request to the endpoint must not be served, if so: whose it is, and its secret. */
export function findRefusal(request: IncomingMessage, secret: string): Refusal | undefined {
  return findForeigner(request) ?? findForeignOrigin(request) ?? findBadSecret(request, secret);
}

/**
 * Why a request is not one of this machine to this server, if so. No answer that holds the secret may
 * go to such a request: one from another machine, or one of a foreign page whose host name was made
 * to point at this machine.
 */
export function findForeigner(request: IncomingMessage): Refusal | undefined {
  return findForeignMachine(request) ?? findForeignHost(request);
}

/** Answers with a refusal as JSON. */
export function sendRefusal(response: ServerResponse, status: number, refusal: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(refusal));
}

/** A server may listen on more than loopback, as that of `npm run dev -- --host` does. */
function findForeignMachine({ socket }: IncomingMessage): Refusal | undefined {
  const { remoteAddress = '' } = socket;
  if (/^(127\.|::ffff:127\.|::1$)/i.test(remoteAddress)) return undefined;
  return {
    code: 'foreign-machine',
    message: `The request came from ${remoteAddress === '' ? 'an unknown address' : remoteAddress}, and this server runs programs for its own machine only, so it was refused. Open the site on the machine that serves it.`,
  };
}

function findForeignHost(request: IncomingMessage): Refusal | undefined {
  const { host } = request.headers;
  const port = request.socket.localPort;
  // A browser leaves out the port that is the default of the protocol.
  const end = port === 80 ? '' : `:${port}`;
  const own = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}${end}`);
  if (host !== undefined && own.includes(host.toLowerCase())) return undefined;
  return {
    code: 'foreign-host',
    message: `The request was for the host ${JSON.stringify(host ?? '')}, which is not this server, so it was refused. Open the site at http://localhost${end}/.`,
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
