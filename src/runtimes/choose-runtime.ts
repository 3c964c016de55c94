import { needNames } from '#model/need-names';
import type { Need } from '#model/program';
import type { Container, Runtime, RuntimeName } from '#model/runtime';
import type { Boots } from './boots.ts';
import { loadRuntime } from './load-runtime.ts';
import type { RuntimeEntry } from './registry.ts';

/** Why a runtime can't run a program, in one sentence. */
export interface RuntimeRefusal {
  name: RuntimeName;
  reason: string;
}

export type RuntimeChoice =
  | {
      chosen: true;
      name: RuntimeName;
      container: Container;
      /** With `auto`, why it is none of those that it prefers and boots in the background. */
      instead: RuntimeRefusal[];
    }
  | { chosen: false; reasons: RuntimeRefusal[] };

/**
 * Chooses and boots the runtime for a program: the pinned one, or with `auto` the first that is
 * available, gives all that the program needs, and boots. `auto` waits for a runtime that boots in
 * the background only where no other can run the program. Where none can, each one's reason is given.
 * Rejects with the signal's reason if it is aborted.
 */
export type ChooseRuntime = (
  pinned: RuntimeName | 'auto',
  needs: readonly Need[],
  signal: AbortSignal,
  onProgress: (message: string) => void,
) => Promise<RuntimeChoice>;

/** Makes a `ChooseRuntime` over these runtimes, each loaded and booted once for all its calls. */
export function createChooser(entries: readonly RuntimeEntry[], boots: Boots): ChooseRuntime {
  return async (pinned, needs, signal, onProgress) => {
    const candidates =
      pinned === 'auto' ? orderOf(entries, boots) : entries.filter(({ name }) => name === pinned);
    const reasons: RuntimeRefusal[] = [];
    for (const entry of candidates) {
      const { name } = entry;
      const tried = await tryRuntime(boots, entry, needs, { signal, onProgress });
      if (typeof tried !== 'string') {
        const instead = pinned === 'auto' ? preferredTo(entry, entries, boots, reasons) : [];
        return { chosen: true, name, container: tried, instead };
      }
      reasons.push({ name, reason: tried });
    }
    if (candidates.length === 0 && pinned !== 'auto') {
      reasons.push({ name: pinned, reason: `This site has no runtime "${pinned}".` });
    }
    return { chosen: false, reasons };
  };
}

/** A runtime of the background that is not ready comes last, to be waited for. */
function orderOf(entries: readonly RuntimeEntry[], boots: Boots): RuntimeEntry[] {
  const isWaiting = ({ name, inBackground }: RuntimeEntry): boolean =>
    inBackground === true && boots.state(name).kind !== 'ready';
  return [...entries.filter((entry) => !isWaiting(entry)), ...entries.filter(isWaiting)];
}

/** Why the runtimes of the background that come before the chosen one were not it. */
function preferredTo(
  chosen: RuntimeEntry,
  entries: readonly RuntimeEntry[],
  boots: Boots,
  refused: readonly RuntimeRefusal[],
): RuntimeRefusal[] {
  return entries
    .slice(0, entries.indexOf(chosen))
    .filter(({ inBackground }) => inBackground)
    .flatMap(({ name }) => {
      const state = boots.state(name);
      const reason =
        refused.find((refusal) => refusal.name === name)?.reason ??
        ('reason' in state ? state.reason : undefined) ??
        (state.kind === 'booting' ? `The runtime "${name}" is still starting.` : undefined);
      return reason === undefined ? [] : [{ name, reason }];
    });
}

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

async function findReason(runtime: Runtime, needs: readonly Need[]): Promise<string | undefined> {
  const lacking = needs.filter((need) => !runtime.provides.has(need));
  if (lacking.length > 0) {
    const names = lacking.map((need) => needNames[need]).join(' and ');
    return `The program needs ${names}, which the runtime "${runtime.name}" does not give.`;
  }
  const availability = await runtime.availability();
  return availability.available ? undefined : availability.reason;
}
