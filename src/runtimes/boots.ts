import type { Container, Runtime, RuntimeName } from '#model/runtime';

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
}

interface Boot {
  listeners: Set<(message: string) => void>;
  container: Promise<Container>;
}

export function createBoots(): Boots {
  const boots = new Map<RuntimeName, Boot>();

  function start(runtime: Runtime): Boot {
    const listeners: Boot['listeners'] = new Set();
    const container = runtime.boot({
      signal: new AbortController().signal,
      onProgress({ message }) {
        for (const listener of listeners) listener(message);
      },
    });
    container.catch(() => boots.delete(runtime.name));
    const boot = { listeners, container };
    boots.set(runtime.name, boot);
    return boot;
  }

  return {
    async container(runtime, { signal, onProgress }) {
      const boot = boots.get(runtime.name) ?? start(runtime);
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
  };
}
