import type { createEngine, EngineOptions } from '../../src/engine/host/create-engine.ts';
import type { EngineProgram } from '../../src/engine/protocol.ts';
import type { EngineResult } from './open-engine.ts';

/** Runs in the page, to which Playwright sends its text: it must use nothing from outside of itself. */
export async function runInPage({
  scripts,
  program,
  timeoutMs,
  debug,
}: {
  scripts: EngineOptions['scripts'];
  program: EngineProgram;
  timeoutMs: number;
  debug: boolean;
}): Promise<EngineResult> {
  type Page = typeof globalThis & {
    highwaterCreateEngine: typeof createEngine;
    highwaterEngine?: ReturnType<typeof createEngine>;
  };
  const page = globalThis as Page;
  page.highwaterEngine ??= page.highwaterCreateEngine({
    scripts,
  });
  const started = performance.now();
  const run = page.highwaterEngine.run(program, { signal: AbortSignal.timeout(timeoutMs), debug });
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
  };
}
