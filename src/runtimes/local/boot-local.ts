import { createRunQueue } from '#model/run-queue';
import type { Container, Runtime } from '#model/runtime';
import { statusSchema } from '#model/wire';
import { statusAddress } from '#model/wire-names';
import { askServer, reach, type ServerAccess } from './ask-server.ts';
import { openRun } from './open-run.ts';

/**
 * A browser opens six connections to a host. Two are left for the page itself, so that it stays
 * usable while runs go on.
 */
const requestsAtOnce = 4;

/** Asks the server for its Node. Rejects with a `ServerError` if it does not answer. */
export async function bootLocal(
  access: ServerAccess,
  { signal, onProgress }: Parameters<Runtime['boot']>[0],
): Promise<Container> {
  onProgress({ message: 'Asking the server for its Node …', short: 'Asking' });
  const response = await askServer(access, statusAddress, { method: 'GET', signal });
  const text = await reach(() => response.text(), signal);
  return createContainer(access, statusSchema.parse(JSON.parse(text)).nodeVersion);
}

function createContainer(access: ServerAccess, nodeVersion: string): Container {
  const disposed = new AbortController();
  const queue = createRunQueue({ running: requestsAtOnce, waiting: Number.POSITIVE_INFINITY });
  return {
    nodeVersion,
    run(program, options) {
      const signal = AbortSignal.any([options.signal, disposed.signal]);
      return queue.run(() => openRun(access, program, signal), signal);
    },
    async dispose() {
      disposed.abort();
    },
  };
}
