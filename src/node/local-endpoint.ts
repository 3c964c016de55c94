import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RunStopped } from '#model/abort-ending';
import { createRunQueue } from '#model/run-queue';
import type { LocalStatus, RefusalCode } from '#model/wire';
import { runAddress, statusAddress } from '#model/wire-names';
import { setGuardHeaders } from './guard-headers.ts';
import { describeNode } from './node-binary.ts';
import { readProgram } from './read-program.ts';
import { findForeigner, findRefusal, sendRefusal } from './refuse-request.ts';
import { removeStaleRunDirectories } from './run-directory.ts';
import { runProgram } from './run-program.ts';
import { sendRun } from './send-run.ts';

export interface LocalEndpointOptions {
  /** The Node binary that runs the programs; that of this process unless given. */
  nodePath?: string;
  /** How many programs run at once. */
  running?: number;
  /** How many more may wait for a place. */
  waiting?: number;
}

/** The part of a loopback HTTP server that runs programs for the pages it serves. */
export interface LocalEndpoint {
  /** Who sends it may run programs: put it into the pages of this server and nowhere else. */
  readonly secret: string;
  /**
   * Meets every request that comes to the server, before all else: sets the headers that each answer
   * needs, answers what is meant for the endpoint, refuses what comes from another machine or names
   * another host, and tells whether it has answered.
   */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Ends all runs; resolves when none of their processes and directories is left. */
  close(): Promise<void>;
}

const prefix = '/_highwater/';

const closeWithinMs = 1000;

const closingMessage =
  'The server that runs the programs is shutting down. Start it again with npm start; your code is kept.';

/**
 * Creates the endpoint. It serves only requests that come from this machine, name this server as
 * host, come from its own pages and carry the secret. What a program may use beyond plain JavaScript
 * (its `needs`) is what the request says, and the code in it is the reader's own, so a shorter list
 * in the server would protect nobody from anyone.
 *
 * All this keeps other sites and other machines out, not other programs of this machine, which are
 * trusted as the user is: one that can connect can fetch a page, take the secret and send what a
 * page would. Where Node's permission model leaves the network open, as on Node 22 and 24, that
 * includes the programs that run here. Their confinement guards against mistakes, not malice.
 */
export function createLocalEndpoint(options: LocalEndpointOptions = {}): LocalEndpoint {
  const { nodePath = process.execPath, running = 4, waiting = 64 } = options;
  const secret = randomBytes(32).toString('base64url');
  const queue = createRunQueue({ running, waiting });
  const closing = new AbortController();
  const tasks = new Set<Promise<void>>();

  function track(task: Promise<void>): void {
    const tracked = task.finally(() => tasks.delete(tracked));
    tasks.add(tracked);
  }

  async function run(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const left = new AbortController();
    response.once('close', () => left.abort());
    // Whoever neither sends nor reads on must not hold up the end of the server for ever.
    const hurry = (): unknown => setTimeout(() => response.destroy(), closeWithinMs).unref();
    closing.signal.addEventListener('abort', hurry, { signal: left.signal });

    const read = await readProgram(request);
    if ('refusal' in read) {
      sendRefusal(response, read.status, read.refusal);
      return;
    }
    const signal = AbortSignal.any([left.signal, closing.signal]);
    const start = () => runProgram(read.program, { nodePath, signal });
    if (queue.full) {
      const message = `${running} programs run and ${waiting} more wait, which is all that this server takes. Wait until some have ended, then run yours again.`;
      refuse(response, 503, 'busy', message);
      return;
    }
    await sendRun(queue.run(start, signal), response);
  }

  async function status(_request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { version } = await describeNode(nodePath);
    const answer: LocalStatus = { nodeVersion: version };
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
  }

  const handlers = [
    { address: runAddress, method: 'POST', serve: run },
    { address: statusAddress, method: 'GET', serve: status },
  ];

  function answer(request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
    const refusal = findRefusal(request, secret);
    const path = request.url?.split('?')[0];
    const handler = handlers.find(({ address }) => address === path);
    if (refusal) sendRefusal(response, 403, refusal);
    else if (handler === undefined) {
      refuse(response, 404, 'unknown-address', `There is nothing at ${path}. Load the page again.`);
    } else if (request.method !== handler.method) {
      refuse(response, 405, 'wrong-method', `${path} takes ${handler.method} only.`);
    } else if (closing.signal.aborted) {
      refuse(response, 503, 'closing', closingMessage);
    } else return handler.serve(request, response);
    return undefined;
  }

  track(
    removeStaleRunDirectories().then(undefined, (error: Error) => {
      console.error(`Could not remove what an earlier start has left: ${error.message}`);
    }),
  );

  return {
    secret,
    handle(request, response) {
      setGuardHeaders(response);
      if (!request.url?.startsWith(prefix)) {
        const refusal = findForeigner(request);
        if (refusal) sendRefusal(response, 403, refusal);
        return refusal !== undefined;
      }
      const task = answer(request, response)?.catch((error: unknown) => {
        // A client that leaves while it sends is no fault of ours.
        if (!request.complete) return;
        console.error(`${request.method} ${request.url} failed:`, error);
        if (response.headersSent) {
          response.destroy();
          return;
        }
        refuse(response, 500, 'fault', error instanceof Error ? error.message : String(error));
      });
      if (task) track(task);
      return true;
    },
    async close() {
      closing.abort(new RunStopped('lost', closingMessage));
      await Promise.all(tasks);
    },
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  code: RefusalCode,
  message: string,
): void {
  sendRefusal(response, status, { code, message });
}
