import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { bundle } from '../../src/engine/build/bundle.ts';
import { furtherScriptNames } from '../../src/engine/further-scripts.ts';
import type { EngineOptions } from '../../src/engine/host/create-engine.ts';
import { findBrowser } from '../../tests/support/find-browser.ts';
import { ensureEngine } from './ensure-engine.ts';
import { runInPage } from './run-in-page.ts';

const directory = fileURLToPath(new URL('../../.cache/engine', import.meta.url));
const scriptNames = ['core', ...furtherScriptNames] as const;
const addresses = Object.fromEntries(
  scriptNames.map((name) => [name, `/${name}.js`]),
) as EngineOptions['scripts'];
const hostEntry = fileURLToPath(new URL('../../src/engine/host/global.ts', import.meta.url));

/** A program for the engine; paths may lack the first slash. */
export interface EngineJob {
  files: Record<string, string>;
  entry: string;
  argv?: string[];
  env?: Record<string, string>;
  execArgv?: string[];
  /** Wall clock, in milliseconds; 20,000 when absent. */
  timeoutMs?: number;
  debug?: boolean;
}

export interface EngineResult {
  /** Null when the program was ended by the time limit. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  durationMs: number;
  timedOut: boolean;
}

export interface OpenEngine {
  run(job: EngineJob): Promise<EngineResult>;
  /** Runs a few at a time and gives the results in the order of the jobs. */
  runAll(jobs: readonly EngineJob[]): AsyncGenerator<EngineResult, void>;
  close(): Promise<void>;
}

/** Opens a page in headless Chromium that holds the engine, built anew when its sources changed. */
export async function openEngine(): Promise<OpenEngine> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. Install one, or name it by CHROMIUM_PATH.');
  }
  await ensureEngine(directory);
  const host = await bundle(hostEntry);
  const contents: Record<string, { type: string; body: string | Buffer }> = {
    '/': {
      type: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><script src="/host.js"></script><body>',
    },
    '/host.js': { type: 'text/javascript', body: host },
  };
  for (const name of scriptNames) {
    const body = readFileSync(`${directory}/${name}.js`);
    contents[`/${name}.js`] = { type: 'text/javascript', body };
  }
  const server = createServer((request, response) => {
    const content = contents[request.url ?? ''];
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': `${content.type}; charset=utf-8` }).end(content.body);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  // Chromium refuses its own sandbox to the user root, as in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  // Chromium reports what a worker has thrown and handled; how a process ends is part of its result.
  page.on('pageerror', (error) => {
    if (error.name !== 'ExitSignal') console.error(error);
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  const run = async (job: EngineJob): Promise<EngineResult> => {
    const absolute = (path: string): string => (path.startsWith('/') ? path : `/${path}`);
    const files = Object.entries(job.files).map(([path, text]) => [absolute(path), text]);
    const { files: _files, entry, timeoutMs = 20_000, debug = false, ...rest } = job;
    return page.evaluate(runInPage, {
      scripts: addresses,
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
      await browser.close();
      server.close();
    },
  };
}
