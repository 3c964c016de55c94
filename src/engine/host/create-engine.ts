import type { FurtherScript } from '../further-scripts.ts';
import type { EngineProgram } from '../protocol.ts';
import { findScripts } from './find-scripts.ts';
import { frameDocument, type ToFrame } from './frame-script.ts';
import { type EngineRun, type ScriptTexts, startRun, type WorkerLink } from './start-run.ts';

export interface EngineOptions {
  /** Addresses of the scripts; a further one is fetched when a program may ask for one of its modules. */
  scripts: Readonly<Record<'core' | FurtherScript, string>>;
}

/** The engine on a page. */
export interface Engine {
  /** Makes a worker ready ahead of need. Rejects when the scripts cannot be fetched. */
  prepare(): Promise<void>;
  /** Runs a program; aborting ends it at once. */
  run(program: EngineProgram, options: { signal: AbortSignal; debug?: boolean }): EngineRun;
  /** Ends every run and takes the frame away. */
  dispose(): void;
}

/** Puts a hidden, sandboxed frame of an origin of its own into the page; programs run in its workers. */
export function createEngine({ scripts }: EngineOptions): Engine {
  let frame: Promise<Window> | undefined;
  let element: HTMLIFrameElement | undefined;
  const fetched = new Map<string, Promise<Blob>>();
  let spare: Promise<WorkerLink> | undefined;
  let runs = 0;

  async function openFrame(): Promise<Window> {
    const made = document.createElement('iframe');
    element = made;
    made.setAttribute('sandbox', 'allow-scripts');
    made.setAttribute('aria-hidden', 'true');
    made.tabIndex = -1;
    made.hidden = true;
    made.srcdoc = frameDocument;
    const loaded = new Promise((resolve) => made.addEventListener('load', resolve, { once: true }));
    document.body.append(made);
    const [core] = await Promise.all([fetchText(scripts.core), loaded]);
    const { contentWindow } = made;
    if (contentWindow === null) throw new Error('The frame of the engine was taken off the page.');
    send(contentWindow, { type: 'load', core });
    return contentWindow;
  }

  async function spawn(): Promise<WorkerLink> {
    frame ??= openFrame();
    const target = await frame;
    runs += 1;
    const run = runs;
    const messages = new MessageChannel();
    const faults = new MessageChannel();
    send(target, { type: 'spawn', run }, [messages.port2, faults.port2]);
    return {
      port: messages.port1,
      faults: faults.port1,
      terminate: () => send(target, { type: 'terminate', run }),
    };
  }

  function takeWorker(): Promise<WorkerLink> {
    const taken = spare ?? spawn();
    spare = undefined;
    return taken;
  }

  async function load(url: string): Promise<Blob> {
    const script =
      fetched.get(url) ??
      fetchText(url).then((text) => new Blob([text], { type: 'text/javascript' }));
    fetched.set(url, script);
    return script;
  }

  async function loadScripts(names: readonly FurtherScript[]): Promise<ScriptTexts> {
    const found = await Promise.all(
      names.map(async (name) => [name, await load(scripts[name])] as const),
    );
    return Object.fromEntries(found);
  }

  return {
    async prepare() {
      spare ??= spawn();
      await spare;
    },
    run(program, { signal, debug = false }) {
      const texts = loadScripts(findScripts(program.files));
      const run = startRun(takeWorker(), texts, program, signal, debug);
      // The next worker starts when this run is over, so as not to compete with it.
      const prepareNext = (): void => {
        spare ??= element === undefined ? undefined : spawn();
      };
      run.ending.then(prepareNext, prepareNext);
      return run;
    },
    dispose() {
      element?.remove();
      element = undefined;
      frame = undefined;
      spare = undefined;
    },
  };
}

function send(target: Window, message: ToFrame, transfer: Transferable[] = []): void {
  // The frame has no origin that could be named; it comes from this page's own text.
  target.postMessage(message, '*', transfer);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(
      `The engine could not be loaded: ${url} answered ${response.status}. Check the connection and try again.`,
    );
  }
  return response.text();
}
