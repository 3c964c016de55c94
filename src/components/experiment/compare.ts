import type { LineVerdict } from '#matcher/verdict';
import type { RunResult } from '#model/run';
import type { BlockData } from './block-data.ts';
import type { ComparedText, CompareRequest } from './compare.worker.ts';
import type { OutputView } from './output-view.ts';

/** One stream held against what it should print. */
export interface ComparedStream {
  name: 'stdout' | 'stderr';
  expected: string[];
  actual: string[];
  lines: LineVerdict[];
  ok: boolean;
}

/** What the page says of a run whose experiment has an expectation. */
export type Comparison =
  | { kind: 'not-compared'; headline: string }
  | {
      kind: 'compared';
      verdict: 'match' | 'differs';
      headline: string;
      notes: string[];
      streams: ComparedStream[];
    };

/** Holds a finished run against its expectation; the matching itself happens in a worker. */
export async function compare(
  data: BlockData,
  result: RunResult,
  output: OutputView,
  signal: AbortSignal,
): Promise<Comparison | undefined> {
  if (data.expected === undefined) return undefined;
  if (result.ending.kind === 'stopped') {
    return {
      kind: 'not-compared',
      headline: 'Not compared: the program did not run to its end.',
    };
  }
  const [stdout, stderr] = await Promise.all([
    matchText({ expected: data.expected, actual: output.text('stdout') }, signal),
    matchText({ expected: data.expectedStderr, actual: output.text('stderr') }, signal),
  ]);
  const notes: string[] = [];
  const code = result.ending.kind === 'exit' ? result.ending.code : undefined;
  const rightEnd = code === data.exitCode;
  if (!rightEnd) {
    const got = code === undefined ? 'the program was ended by a signal' : `got ${code}`;
    notes.push(`Exit code ${data.exitCode} expected, ${got}.`);
  }
  if (output.dropped > 0) notes.push('Only the output that was kept is compared.');
  if (!stderr.ok && data.expectedStderr === '') {
    notes.push('Nothing is expected on stderr, but the program printed there.');
  }
  const ok = stdout.ok && stderr.ok && rightEnd && output.dropped === 0;
  return {
    kind: 'compared',
    verdict: ok ? 'match' : 'differs',
    headline: `${stdout.summary}.`,
    notes,
    streams: [
      streamOf('stdout', stdout),
      ...(data.expectedStderr === '' ? [] : [streamOf('stderr', stderr)]),
    ],
  };
}

function streamOf(name: ComparedStream['name'], compared: ComparedText): ComparedStream {
  const { expected, actual, ok, lines } = compared;
  return { name, expected, actual, ok, lines };
}

/** Matches in a worker, so that the page stays responsive. Aborting ends the work. */
function matchText(request: CompareRequest, signal: AbortSignal): Promise<ComparedText> {
  const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<ComparedText>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  worker.addEventListener('message', (event: MessageEvent<ComparedText>) => resolve(event.data));
  worker.addEventListener('error', (event) =>
    reject(new Error(event.message || 'it did not load')),
  );
  worker.postMessage(request);
  return promise.finally(() => {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  });
}
