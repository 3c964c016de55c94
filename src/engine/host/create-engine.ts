import { findDialect } from '../find-dialect.ts';
import type { FurtherScript, ScriptName } from '../further-scripts.ts';
import type { EngineProgram, MemoryLimits } from '../protocol.ts';
import { findScripts } from './find-scripts.ts';
import { type Frame, type Gone, openFrame, type WorkerLink } from './open-frame.ts';
import { type EngineRun, type RunOptions, type ScriptTexts, startRun } from './start-run.ts';

const putAway: Gone = {
  why: 'lost',
  message: 'The program was stopped because the page has put the engine away.',
};

const usualMemory: MemoryLimits = { heap: 256 * 2 ** 20, total: 512 * 2 ** 20 };

export interface EngineOptions {
  /** Addresses of the scripts; a further one is fetched when a program may ask for one of its modules. */
  scripts: Readonly<Record<ScriptName, string>>;
}

/** The engine on a page. */
export interface Engine {
  /** Makes a worker ready ahead of need. Rejects when the scripts cannot be fetched. */
  prepare(): Promise<void>;
  run(program: EngineProgram, options: RunOptions): EngineRun;
  /** Ends every run and takes the frame away. */
  dispose(): void;
}

/** Puts a hidden, sandboxed frame of an origin of its own into the page; programs run in its workers. */
export function createEngine({ scripts }: EngineOptions): Engine {
  let frame: Promise<Frame> | undefined;
  let spare: Promise<WorkerLink> | undefined;
  let disposed = false;
  const fetched = new Map<string, Promise<Blob>>();

  function load(url: string): Promise<Blob> {
    let script = fetched.get(url);
    if (script === undefined) {
      script = fetchScript(url);
      fetched.set(url, script);
      // The next run tries again.
      script.catch(() => fetched.delete(url));
    }
    return script;
  }

  async function loadScripts(names: readonly FurtherScript[]): Promise<ScriptTexts> {
    const found = await Promise.all(
      names.map(async (name) => [name, await load(scripts[name])] as const),
    );
    return Object.fromEntries(found);
  }

  function keepFrame(): Promise<Frame> {
    if (frame !== undefined) return frame;
    const opened = openFrame(load(scripts[findDialect() === undefined ? 'core' : 'core-foreign']));
    frame = opened;
    const forget = (): void => {
      if (frame !== opened) return;
      frame = undefined;
      spare = undefined;
    };
    opened.then(({ gone }) => gone.addEventListener('abort', forget), forget);
    return opened;
  }

  async function spawn(): Promise<WorkerLink> {
    const { spawn: make, remove } = await keepFrame();
    if (disposed) {
      remove(putAway);
      throw new Error(putAway.message);
    }
    return make();
  }

  function keepSpare(): Promise<WorkerLink> {
    if (spare !== undefined) return spare;
    const made = spawn();
    spare = made;
    made.catch(() => {
      if (spare === made) spare = undefined;
    });
    return made;
  }

  function takeWorker(): Promise<WorkerLink> {
    const taken = spare ?? spawn();
    spare = undefined;
    return taken;
  }

  return {
    async prepare() {
      await keepSpare();
    },
    run(program, { signal, debug = false, memory = usualMemory }) {
      const texts = loadScripts(findScripts(program.files));
      const run = startRun(takeWorker, texts, program, { signal, debug, memory });
      // The next worker starts when this run is over, so as not to compete with it.
      const prepareNext = (): void => {
        if (!disposed && frame !== undefined) keepSpare().catch(() => undefined);
      };
      run.ending.then(prepareNext, prepareNext);
      return run;
    },
    dispose() {
      disposed = true;
      frame?.then(
        ({ remove }) => remove(putAway),
        () => undefined,
      );
    },
  };
}

async function fetchScript(url: string): Promise<Blob> {
  const response = await fetch(url).catch((error: Error) => error);
  if (response instanceof Error || !response.ok) {
    const cause = response instanceof Error ? response.message : `answered ${response.status}`;
    throw new Error(
      `The engine could not be loaded (${url}: ${cause}). Check the connection and try again.`,
    );
  }
  return new Blob([await response.arrayBuffer()], { type: 'text/javascript' });
}
