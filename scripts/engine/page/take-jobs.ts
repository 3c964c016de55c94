// Runs in the page of the development server, in any browser.
import { scriptNames } from '../../../src/engine/further-scripts.ts';
import { createEngine, type EngineOptions } from '../../../src/engine/host/create-engine.ts';
import type { EngineResult, PageAnswer, PageJob } from '../job.ts';

const scripts = Object.fromEntries(
  scriptNames.map((name) => [name, `/${name}.js`]),
) as EngineOptions['scripts'];
const engine = createEngine({ scripts });

/** Fetches one job after the other, which the server holds back as it likes, and posts the results. */
async function takeJobs(): Promise<void> {
  for (;;) {
    const response = await fetch('/job');
    // The server has nothing to do just now.
    if (response.status === 204) continue;
    const job: PageJob = await response.json();
    const { id } = job;
    runJob(job)
      .then(
        (result): PageAnswer => ({ id, result }),
        (error): PageAnswer => ({ id, fault: `${error}` }),
      )
      .then(answer)
      .catch(report);
  }
}

async function runJob({ program, timeoutMs, ...options }: PageJob): Promise<EngineResult> {
  const started = performance.now();
  const run = engine.run(program, { ...options, signal: AbortSignal.timeout(timeoutMs) });
  run.writeInput(null);
  const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  const texts = { stdout: '', stderr: '' };
  const reader = run.output.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    texts[value.stream] += decoders[value.stream].decode(value.bytes, { stream: true });
  }
  const ending = await run.ending;
  return {
    exitCode: ending.kind === 'exit' ? ending.code : null,
    ...texts,
    durationMs: performance.now() - started,
    timedOut: ending.kind === 'aborted',
    ...(ending.kind === 'signal' && { signal: ending.signal }),
    ...(run.notices.size > 0 && { notices: [...run.notices] }),
    ...(ending.kind === 'stopped' && { stopped: ending.message }),
  };
}

async function answer(content: PageAnswer): Promise<void> {
  await fetch('/answer', { method: 'POST', body: JSON.stringify(content) });
}

/** Shows what went wrong in the page on the terminal. */
function report(error: unknown): void {
  fetch('/fault', { method: 'POST', body: `${error}` }).catch(console.error);
}

addEventListener('error', ({ message }) => report(message));
addEventListener('unhandledrejection', ({ reason }) => report(reason));
takeJobs().catch(report);
