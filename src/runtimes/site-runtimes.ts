import type { Need } from '#model/program';
import type { RuntimeName } from '#model/runtime';
import { type BootState, createBoots } from './boots.ts';
import { createChooser } from './choose-runtime.ts';
import { loadRuntime } from './load-runtime.ts';
import { type RuntimeEntry, runtimes } from './registry.ts';
import { savesData } from './saves-data.ts';
import { startsOnTapOnly } from './starts-on-tap-only.ts';

/** The runtimes of this page. What has booted is shared by all its blocks. */
const boots = createBoots();

/** Chooses among all runtimes of the site. */
export const chooseRuntime = createChooser(runtimes, boots);

/** A runtime as a reader can choose it. */
export interface RuntimeStatus {
  name: RuntimeName;
  /** Why it can't be used on this page, in one sentence, if so. */
  obstacle: string | undefined;
  state: BootState;
  inBackground: boolean;
  provides: ReadonlySet<Need>;
}

/** All runtimes, in the order in which `auto` tries them. Loads the script of each. */
export async function listRuntimes(): Promise<RuntimeStatus[]> {
  return Promise.all(
    runtimes.map(async (entry) => {
      const { name, inBackground = false } = entry;
      const state = boots.state(name);
      try {
        const runtime = await loadRuntime(entry);
        const { provides } = runtime;
        const availability = await runtime.availability();
        const obstacle = availability.available ? undefined : availability.reason;
        return { name, obstacle, state, inBackground, provides };
      } catch (error) {
        const obstacle = error instanceof Error ? error.message : String(error);
        return { name, obstacle, state, inBackground, provides: new Set<Need>() };
      }
    }),
  );
}

/** How far the boot of a runtime is. */
export const bootState = boots.state;

/** Calls `listener` whenever the state of a boot has changed; gives what ends that. */
export const onBootChange = boots.onChange;

const foreground = createChooser(
  runtimes.filter((entry) => !isInBackground(entry)),
  boots,
);

/** The start of what boots in the background, once the reader is interested in an experiment. */
let started: Promise<unknown> | undefined;

/** The runtimes that a run may use. */
function wantedUnder(pinned: RuntimeName | 'auto'): RuntimeEntry[] {
  return runtimes.filter(({ name }) => pinned === 'auto' || pinned === name);
}

/**
 * Boots in the background, once for the page, what a run under `pinned` prefers and takes long, now
 * that the reader is interested in an experiment. On phones it waits until they ask for it. Resolves
 * when each boot has begun or its state says why not, so that a run can say so.
 */
export async function startInBackground(pinned: RuntimeName | 'auto'): Promise<void> {
  if (startsOnTapOnly(globalThis)) return;
  if (!wantedUnder(pinned).some(isInBackground)) return;
  started ??= bootAll(isInBackground);
  await started;
}

/**
 * Boots what a run under `pinned` can use at once, so that it finds it ready. Why nothing can run the
 * program is said by the run.
 */
export async function warmUp(pinned: RuntimeName | 'auto', needs: readonly Need[]): Promise<void> {
  if (wantedUnder(pinned).every(isInBackground)) return;
  await foreground(pinned, needs, new AbortController().signal, () => undefined);
}

function isInBackground({ inBackground }: RuntimeEntry): boolean {
  return inBackground === true;
}

/** Boots one runtime, or tries again. What comes of it is told by its state. */
export function bootRuntime(wanted: RuntimeName): void {
  void bootAll(({ name }) => name === wanted);
}

/**
 * Boots what a run under `pinned` would use at once, where the first run would have to wait for it: an
 * experiment is near. Readers who save data wait.
 */
export async function bootAhead(pinned: RuntimeName | 'auto'): Promise<void> {
  if (savesData(navigator)) return;
  for (const entry of runtimes) {
    if (isInBackground(entry) || (pinned !== 'auto' && pinned !== entry.name)) continue;
    const runtime = await loadRuntime(entry);
    const { available } = await runtime.availability();
    if (!available) continue;
    if (entry.isReadyAhead) await begin(entry);
    return;
  }
}

/** Settles when each boot has begun. A missing script is told by the list. */
function bootAll(isWanted: (entry: RuntimeEntry) => boolean): Promise<unknown> {
  return Promise.allSettled(runtimes.filter(isWanted).map((entry) => begin(entry)));
}

async function begin(entry: RuntimeEntry): Promise<void> {
  const runtime = await loadRuntime(entry);
  const availability = await runtime.availability();
  if (!availability.available) {
    boots.obstruct(entry.name, availability.reason);
    return;
  }
  const { signal } = new AbortController();
  const booting = boots.container(runtime, { signal, onProgress: () => undefined });
  // A boot that fails has told so by its state.
  booting.catch(() => undefined);
}

// A page that is kept for coming back to must not keep a container; coming back, it boots again.
addEventListener('pagehide', () => {
  started = undefined;
  for (const { name } of runtimes.filter(isInBackground)) boots.discard(name);
});

addEventListener('online', () => {
  void bootAll((entry) => isInBackground(entry) && boots.state(entry.name).kind === 'failed');
});
