// Runs in the page of the bench: what is measured there, for scripts that drive it by Playwright.
import { scriptNames } from '../../../src/engine/further-scripts.ts';
import {
  createEngine,
  type Engine,
  type EngineOptions,
} from '../../../src/engine/host/create-engine.ts';

const scripts = Object.fromEntries(
  scriptNames.map((name) => [name, `/${name}.js`]),
) as EngineOptions['scripts'];

let engine: Engine | undefined;

/** Runs a program to its end; gives the milliseconds from the call to its first output. */
async function run(text: string): Promise<number> {
  engine ??= createEngine({ scripts });
  const started = performance.now();
  const program = {
    files: { '/main.mjs': text },
    entry: '/main.mjs',
    argv: [],
    env: {},
    execArgv: [],
  };
  const { output, ending } = engine.run(program, { signal: new AbortController().signal });
  let first: number | undefined;
  for await (const _ of output) first ??= performance.now() - started;
  const { kind } = await ending;
  if (first === undefined || kind !== 'exit') {
    throw new Error(
      `A program of the bench ended by ${kind} and ${first === undefined ? 'printed nothing' : 'printed'}.`,
    );
  }
  return first;
}

/** Has a worker made ready and waits until it has surely booted. */
async function prepare(): Promise<void> {
  engine ??= createEngine({ scripts });
  await engine.prepare();
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** Runs a program many times in a row. */
async function runMany(text: string, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) await run(text);
}

export const bench = { run, runMany, prepare };
Object.assign(globalThis, { highwaterBench: bench });
