import type { Runtime } from '#model/runtime';
import type { RuntimeEntry } from './registry.ts';

/** Loads the script of a runtime, which is a file of the site that may fail to come. */
export async function loadRuntime({ name, load }: RuntimeEntry): Promise<Runtime> {
  try {
    return await load();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The runtime "${name}" could not be loaded (${reason}). Check the connection and press Run again; if that does not help, load the page again.`,
      { cause },
    );
  }
}
