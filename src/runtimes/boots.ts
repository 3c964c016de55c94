import type { Container, Runtime, RuntimeName } from '#model/runtime';

/** How far the boot of a runtime is. */
export type BootState =
  | { kind: 'idle' }
  /** It can't be booted on this page; `reason` is a sentence for the reader. */
  | { kind: 'unavailable'; reason: string }
  /**
   * `since` is the time of `performance.now()`, `short` the step in one word; `notice` is a sentence
   * that the reader may want to know meanwhile.
   */
  | { kind: 'booting'; since: number; step: string; short: string; notice?: string }
  | { kind: 'ready'; nodeVersion: string }
  /** `reason` is a sentence for the reader. */
  | { kind: 'failed'; reason: string };

/** Boots each runtime once and keeps it. */
export interface Boots {
  /**
   * The container of a runtime. Callers share one boot and each hears of its progress; an abort
   * ends the caller's waiting and not the boot. A boot that failed is tried again by the next call.
   */
  container(
    runtime: Runtime,
    options: { signal: AbortSignal; onProgress(message: string): void },
  ): Promise<Container>;
  state(name: RuntimeName): BootState;
  /** Keeps, as the state of a runtime, that it can't be booted on this page and why. */
  obstruct(name: RuntimeName, reason: string): void;
  /** Calls `listener` whenever a state has changed; gives what ends that. */
  onChange(listener: () => void): () => void;
  /** Disposes of a container, or ends its boot; the runtime can be booted again. */
  discard(name: RuntimeName): void;
}

interface Boot {
  listeners: Set<(message: string) => void>;
  /** The last step that it has told, while it goes on. */
  lastStep(): string | undefined;
  container: Promise<Container>;
  discarded: AbortController;
}

export function createBoots(): Boots {
  const boots = new Map<RuntimeName, Boot>();
  const states = new Map<RuntimeName, BootState>();
  const watchers = new Set<() => void>();

  function become(name: RuntimeName, state: BootState): void {
    states.set(name, state);
    for (const watcher of watchers) watcher();
  }

  function start(runtime: Runtime): Boot {
    const { name } = runtime;
    const listeners: Boot['listeners'] = new Set();
    const discarded = new AbortController();
    const since = performance.now();
    let state: Extract<BootState, { kind: 'booting' }> = {
      kind: 'booting',
      since,
      step: 'Starting …',
      short: 'Starting',
    };
    become(name, state);
    let said: string | undefined;
    const container = runtime.boot({
      signal: discarded.signal,
      onProgress({ message, short }) {
        if (discarded.signal.aborted) return;
        state =
          short === undefined ? { ...state, notice: message } : { ...state, step: message, short };
        become(name, state);
        said = message;
        for (const listener of listeners) listener(message);
      },
    });
    const boot: Boot = { listeners, lastStep: () => said, container, discarded };
    boots.set(name, boot);
    container.then(
      (booted) => {
        said = undefined;
        watch(runtime, boot, booted);
      },
      (error: unknown) => {
        if (discarded.signal.aborted) return;
        boots.delete(name);
        const reason = error instanceof Error ? error.message : String(error);
        become(name, { kind: 'failed', reason });
      },
    );
    return boot;
  }

  function watch(runtime: Runtime, boot: Boot, container: Container): void {
    const { name } = runtime;
    if (boot.discarded.signal.aborted) return;
    become(name, { kind: 'ready', nodeVersion: container.nodeVersion });
    void container.lost?.then(({ reason, bootAgain }) => {
      if (boots.get(name) !== boot) return;
      boots.delete(name);
      if (bootAgain) start(runtime);
      else become(name, { kind: 'failed', reason });
    });
  }

  return {
    async container(runtime, { signal, onProgress }) {
      const boot = boots.get(runtime.name) ?? start(runtime);
      // Whoever comes in the middle of a boot hears where it is.
      const step = boot.lastStep();
      if (step !== undefined) onProgress(step);
      boot.listeners.add(onProgress);
      const aborted = Promise.withResolvers<never>();
      const abort = (): void => aborted.reject(signal.reason);
      signal.addEventListener('abort', abort);
      try {
        signal.throwIfAborted();
        return await Promise.race([boot.container, aborted.promise]);
      } finally {
        signal.removeEventListener('abort', abort);
        boot.listeners.delete(onProgress);
      }
    },
    state: (name) => states.get(name) ?? { kind: 'idle' },
    obstruct: (name, reason) => become(name, { kind: 'unavailable', reason }),
    onChange(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    discard(name) {
      const boot = boots.get(name);
      if (boot === undefined) return;
      boots.delete(name);
      boot.discarded.abort(new Error('The page was left.'));
      boot.container.then(
        (container) => container.dispose(),
        () => undefined, // Nothing has booted.
      );
      become(name, { kind: 'idle' });
    },
  };
}
