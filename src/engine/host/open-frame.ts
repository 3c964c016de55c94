import { frameDocument, type ToFrame } from './frame-script.ts';
import { watchFrame } from './watch-frame.ts';

/** Why a frame and its workers are no longer there. */
export interface Gone {
  why: 'memory' | 'lost';
  /** A sentence for the reader of a program that ran there. */
  message: string;
}

/** A worker that is on its way. */
export interface WorkerLink {
  /** Messages of the engine in the worker, both ways. */
  port: MessagePort;
  /** Where the frame says that the worker failed. */
  faults: MessagePort;
  /** Aborted when the worker has gone with its frame; the reason is a `Gone`. */
  gone: AbortSignal;
  /** From now on somebody waits for the worker, and is told by `gone`; until it is terminated. */
  watch(): void;
  terminate(): void;
}

/** A hidden frame in the page whose workers run programs. */
export interface Frame {
  spawn(): WorkerLink;
  /** Aborted when the frame is no longer there; the reason is a `Gone`. */
  readonly gone: AbortSignal;
  /** Takes the frame away with all of its workers. */
  remove(reason: Gone): void;
}

const endedByBrowser: Gone = {
  why: 'memory',
  message:
    'The program was stopped because the browser ended the process that runs the programs of this ' +
    'page. Most likely one of them reached the limit of memory that the browser sets.',
};

/**
 * Puts a sandboxed frame with an origin of its own into the page. Rejects when the text of the engine
 * does not come, or when the frame is taken off the page before it has loaded.
 */
export async function openFrame(core: Promise<Blob>): Promise<Frame> {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  element.hidden = true;
  element.srcdoc = frameDocument;
  const loaded = new Promise((resolve) =>
    element.addEventListener('load', resolve, { once: true }),
  );
  document.body.append(element);
  try {
    const [text] = await Promise.all([core, loaded]);
    const target = element.contentWindow;
    if (target === null) throw new Error('The frame of the engine was taken off the page.');
    return createFrame(element, target, text);
  } catch (error) {
    element.remove();
    throw error;
  }
}

function createFrame(element: HTMLIFrameElement, target: Window, core: Blob): Frame {
  const goodbye = new AbortController();
  const pulse = new MessageChannel();
  let spawned = 0;
  let watched = 0;
  let unwatch = (): void => undefined;

  const send = (message: ToFrame, transfer: Transferable[] = []): void =>
    // The frame has no origin that could be named; it comes from this page's own text.
    target.postMessage(message, '*', transfer);
  const remove = (reason: Gone): void => {
    unwatch();
    pulse.port1.close();
    element.remove();
    goodbye.abort(reason);
  };
  const watch = (): (() => void) => {
    watched += 1;
    if (watched === 1) unwatch = watchFrame(pulse.port1, () => remove(endedByBrowser));
    return () => {
      watched -= 1;
      if (watched === 0) unwatch();
    };
  };

  send({ type: 'load', core }, [pulse.port2]);
  return {
    gone: goodbye.signal,
    remove,
    spawn() {
      spawned += 1;
      const run = spawned;
      const messages = new MessageChannel();
      const faults = new MessageChannel();
      send({ type: 'spawn', run }, [messages.port2, faults.port2]);
      let release = (): void => undefined;
      return {
        port: messages.port1,
        faults: faults.port1,
        gone: goodbye.signal,
        watch() {
          release = watch();
        },
        terminate() {
          release();
          messages.port1.close();
          faults.port1.close();
          send({ type: 'terminate', run });
        },
      };
    },
  };
}
