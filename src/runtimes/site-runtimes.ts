import { createBoots } from './boots.ts';
import { createChooser } from './choose-runtime.ts';
import { loadRuntime } from './load-runtime.ts';
import { type RuntimeEntry, runtimes } from './registry.ts';
import { startsOnTapOnly } from './starts-on-tap-only.ts';

/** The runtimes of this page. What has booted is shared by all its blocks. */
const boots = createBoots();

/** Chooses among all runtimes of the site. */
export const chooseRuntime = createChooser(runtimes, boots);

let interested = false;

/**
 * Boots in the background what the reader is likely to use, now that an experiment has their
 * attention. Once for the page; on phones only what they ask for.
 */
export function startInBackground(): void {
  if (interested || startsOnTapOnly(globalThis)) return;
  interested = true;
  bootAll(({ inBackground }) => inBackground === true);
}

function bootAll(isWanted: (entry: RuntimeEntry) => boolean): void {
  for (const entry of runtimes.filter(isWanted)) {
    // A boot that fails has told so by its state, and a missing script is told by the next run.
    boot(entry).catch(() => undefined);
  }
}

async function boot(entry: RuntimeEntry): Promise<void> {
  const runtime = await loadRuntime(entry);
  const availability = await runtime.availability();
  if (!availability.available) {
    boots.obstruct(entry.name, availability.reason);
    return;
  }
  const { signal } = new AbortController();
  await boots.container(runtime, { signal, onProgress: () => undefined });
}

// A page that is kept for coming back to must not keep a container; coming back, it boots again.
addEventListener('pagehide', () => {
  interested = false;
  for (const { name, inBackground } of runtimes) if (inBackground) boots.discard(name);
});

addEventListener('online', () => {
  bootAll(({ name, inBackground }) => inBackground === true && boots.state(name).kind === 'failed');
});
