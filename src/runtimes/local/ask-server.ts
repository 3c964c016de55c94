import { refusalSchema } from '#model/wire';
import { secretHeader } from '#model/wire-names';
import type { PageSecret } from './page-secret.ts';

/** How the server is reached; a test gives its own. */
export interface ServerAccess {
  fetch: typeof fetch;
  secret: PageSecret;
}

/** The server can't be reached, or did not do what it was asked. The message is for the reader. */
export class ServerError extends Error {
  override name = 'ServerError';
}

const notAnswering =
  'The server of this page does not answer. Start it again with npm start; your code is kept.';

/**
 * Sends a request with the secret of the page. If the server was started again since the page was
 * loaded, the new secret is fetched and the request sent once more. Rejects with a `ServerError`
 * unless the answer is a success, and with the signal's reason if it is aborted.
 */
export async function askServer(
  { fetch, secret }: ServerAccess,
  address: string,
  request: { method: 'GET' | 'POST'; body?: string; signal: AbortSignal },
): Promise<Response> {
  const { signal } = request;
  const ask = async (value: string): Promise<Response> => {
    const headers = { [secretHeader]: value, 'content-type': 'application/json' };
    return await reach(() => fetch(address, { ...request, headers }), signal);
  };
  const first = await ask(secret.read() ?? '');
  if (first.ok) return first;
  const refusal = await readRefusal(first, signal);
  if (refusal.code !== 'wrong-secret') throw new ServerError(refusal.message);
  const fresh = await reach(() => secret.renew(), signal);
  if (fresh === undefined) throw new ServerError(refusal.message);
  const second = await ask(fresh);
  if (second.ok) return second;
  throw new ServerError((await readRefusal(second, signal)).message);
}

/** Tells a connection that failed from an abort. */
export async function reach<T>(step: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await step();
  } catch (error) {
    signal.throwIfAborted();
    throw new ServerError(notAnswering, { cause: error });
  }
}

async function readRefusal(
  response: Response,
  signal: AbortSignal,
): Promise<{ code: string; message: string }> {
  const text = await reach(() => response.text(), signal);
  if (response.headers.get('content-type')?.startsWith('application/json')) {
    return refusalSchema.parse(JSON.parse(text));
  }
  return {
    code: 'unknown',
    message: `The server answered ${response.status}, which is not an answer of npm start. Start it again and load the page again.`,
  };
}
