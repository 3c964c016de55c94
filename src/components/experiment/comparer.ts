import type { Judgement } from '#matcher/judge-run';
import type { CompareAnswer, CompareRequest } from './compare.worker.ts';

interface Pending {
  request: CompareRequest;
  answer: PromiseWithResolvers<Judgement>;
}

const pending = new Map<number, Pending>();
let worker: Worker | undefined;
let lastId = 0;

/** Starts the worker that compares, so that the first comparison finds it ready. */
export function warmComparer(): void {
  worker ??= start();
}

/**
 * Judges a run in the one worker of the page, so that the page stays responsive. Rejects with the
 * signal's reason if it is aborted, which ends the work, and with an error if the worker fails.
 */
export async function judgeInWorker(
  run: Omit<CompareRequest, 'id'>,
  signal: AbortSignal,
): Promise<Judgement> {
  signal.throwIfAborted();
  lastId += 1;
  const request = { id: lastId, ...run };
  const answer = Promise.withResolvers<Judgement>();
  pending.set(request.id, { request, answer });
  const abort = () => {
    pending.delete(request.id);
    restart();
    answer.reject(signal.reason);
  };
  signal.addEventListener('abort', abort);
  warmComparer();
  worker?.postMessage(request);
  try {
    return await answer.promise;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function start(): Worker {
  const started = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
    pending.get(data.id)?.answer.resolve(data.judgement);
    pending.delete(data.id);
  });
  started.addEventListener('error', (event) => {
    started.terminate();
    if (worker === started) worker = undefined;
    const failure = new Error(event.message || 'its script did not load');
    for (const { answer } of pending.values()) answer.reject(failure);
    pending.clear();
  });
  return started;
}

/** Ends what the worker is at; comparisons of other blocks begin again in a new one. */
function restart(): void {
  worker?.terminate();
  worker = start();
  for (const { request } of pending.values()) worker.postMessage(request);
}
