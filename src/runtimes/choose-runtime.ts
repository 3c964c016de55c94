import { needNames } from '#model/need-names';
import type { Need } from '#model/program';
import type { Container, Runtime, RuntimeName } from '#model/runtime';
import { type Boots, createBoots } from './boots.ts';
import { type RuntimeEntry, runtimes } from './registry.ts';

/** Why a runtime can't run a program, in one sentence. */
export interface RuntimeRefusal {
  name: RuntimeName;
  reason: string;
}

export type RuntimeChoice =
  | { chosen: true; name: RuntimeName; container: Container }
  | { chosen: false; reasons: RuntimeRefusal[] };

/**
 * Chooses and boots the runtime for a program: the pinned one, or with `auto` the first that is
 * available, gives all that the program needs, and boots. Where none does, each one's reason is
 * given. Rejects with the signal's reason if it is aborted.
 */
export type ChooseRuntime = (
  pinned: RuntimeName | 'auto',
  needs: readonly Need[],
  signal: AbortSignal,
  onProgress: (message: string) => void,
) => Promise<RuntimeChoice>;

/** Makes a `ChooseRuntime` over these runtimes; each is loaded and booted once for all its calls. */
export function createChooser(entries: readonly RuntimeEntry[]): ChooseRuntime {
  const boots = createBoots();
  return async (pinned, needs, signal, onProgress) => {
    const candidates = entries.filter(({ name }) => pinned === 'auto' || name === pinned);
    const reasons: RuntimeRefusal[] = [];
    for (const entry of candidates) {
      const { name } = entry;
      const tried = await tryRuntime(boots, entry, needs, { signal, onProgress });
      if (typeof tried !== 'string') return { chosen: true, name, container: tried };
      reasons.push({ name, reason: tried });
    }
    if (candidates.length === 0 && pinned !== 'auto') {
      reasons.push({ name: pinned, reason: `This site has no runtime "${pinned}".` });
    }
    return { chosen: false, reasons };
  };
}

/** Chooses among all runtimes of the site; what has booted is shared by all blocks of a page. */
export const chooseRuntime: ChooseRuntime = createChooser(runtimes);

async function tryRuntime(
  boots: Boots,
  entry: RuntimeEntry,
  needs: readonly Need[],
  options: { signal: AbortSignal; onProgress(message: string): void },
): Promise<Container | string> {
  try {
    const runtime = await loadRuntime(entry);
    const reason = await findReason(runtime, needs);
    return reason ?? (await boots.container(runtime, options));
  } catch (error) {
    options.signal.throwIfAborted();
    return error instanceof Error ? error.message : String(error);
  }
}

/** The script of a runtime is a file of the site that may fail to come. */
async function loadRuntime({ name, load }: RuntimeEntry): Promise<Runtime> {
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

async function findReason(runtime: Runtime, needs: readonly Need[]): Promise<string | undefined> {
  const lacking = needs.filter((need) => !runtime.provides.has(need));
  if (lacking.length > 0) {
    const names = lacking.map((need) => needNames[need]).join(' and ');
    return `The program needs ${names}, which the runtime "${runtime.name}" does not give.`;
  }
  const availability = await runtime.availability();
  return availability.available ? undefined : availability.reason;
}
