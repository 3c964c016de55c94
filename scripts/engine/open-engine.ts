import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  type BrowserName,
  chosenBrowser,
  requireBrowser,
} from '../../tests/support/find-browser.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { ensureEngine } from './ensure-engine.ts';
import type { EngineJob, EngineResult } from './job.ts';
import { servePage } from './serve-page.ts';

const directory = fileURLToPath(new URL('../../.cache/engine', import.meta.url));

export interface OpenEngine {
  run(job: EngineJob): Promise<EngineResult>;
  /** Runs a few at a time and gives the results in the order of the jobs. */
  runAll(jobs: readonly EngineJob[]): AsyncGenerator<EngineResult, void>;
  close(): Promise<void>;
}

/**
 * Opens a page that holds the engine, built anew when its sources changed, in a browser that nobody
 * sees. Rejects with what to install when there is none of that kind.
 */
export async function openEngine(name: BrowserName = chosenBrowser()): Promise<OpenEngine> {
  requireBrowser(name);
  await ensureEngine(directory);
  const server = await servePage(directory);
  const browser = await openBrowser(name, server.url);
  void browser.gone.then((reason) => server.close(`${reason}.`));
  const run = async (job: EngineJob): Promise<EngineResult> => {
    const absolute = (path: string): string => (path.startsWith('/') ? path : `/${path}`);
    const files = Object.entries(job.files).map(([path, text]) => [absolute(path), text]);
    const { files: _files, entry, timeoutMs = 20_000, debug = false, memory, ...rest } = job;
    return server.run({
      program: {
        argv: [],
        env: {},
        execArgv: [],
        ...rest,
        files: Object.fromEntries(files),
        entry: absolute(entry),
      },
      timeoutMs,
      debug,
      ...(memory !== undefined && { memory }),
    });
  };
  return {
    run,
    async *runAll(jobs) {
      const limit = Math.max(2, availableParallelism());
      const started: Promise<EngineResult>[] = [];
      for (let index = 0; index < jobs.length; index += 1) {
        while (started.length < Math.min(jobs.length, index + limit)) {
          const job = jobs[started.length];
          if (job !== undefined) {
            const result = run(job);
            // It is awaited in its turn; until then nobody looks at it.
            result.catch(() => undefined);
            started.push(result);
          }
        }
        const result = await started[index];
        if (result !== undefined) yield result;
      }
    },
    async close() {
      server.close('The engine was closed.');
      await browser.close();
    },
  };
}
