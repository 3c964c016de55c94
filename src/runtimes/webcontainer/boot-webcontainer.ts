import type { BootStep, Container, Runtime } from '#model/runtime';
import { askVersion } from './ask-version.ts';
import { asBootFailure, bootFailures } from './boot-failure.ts';
import { giveUpMs, watchBoot } from './boot-watch.ts';
import { createContainer } from './create-container.ts';
import type { Realm } from './open-realm.ts';
import type { Reach } from './reach-host.ts';
import { orAborted } from './within.ts';

/** What a boot needs of the page; a test gives its own. */
export interface BootWorld {
  openRealm(): Promise<Realm>;
  reach(origin: string, signal: AbortSignal): Promise<Reach>;
  isOnline(): boolean;
}

/**
 * Boots in a realm of its own. Rejects with a `BootFailure` that says why, within the time that a
 * boot may take, whatever the client and its host do, and with the signal's reason if it is aborted.
 * The realm of a boot that failed is thrown away.
 */
export async function bootWebContainer(
  world: BootWorld,
  { signal, onProgress }: Parameters<Runtime['boot']>[0],
): Promise<Container> {
  const over = new AbortController();
  const ended = AbortSignal.any([signal, over.signal]);
  try {
    onProgress({ message: 'Loading the client of WebContainer …', short: 'Loading' });
    const realm = await openWithin(world, ended);
    try {
      return await bootIn(realm, world, { over, ended, onProgress });
    } catch (error) {
      realm.close();
      throw error;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw asBootFailure(over.signal.aborted ? over.signal.reason : error);
  }
}

/** A realm that opens too late is closed again. */
async function openWithin(world: BootWorld, ended: AbortSignal): Promise<Realm> {
  // Its page comes from the network as well.
  if (!world.isOnline()) throw bootFailures.offline();
  const opening = world.openRealm();
  opening.then(
    (realm) => {
      if (ended.aborted) realm.close();
    },
    () => undefined, // Whoever waits for the realm is told.
  );
  return orAborted(opening, ended);
}

async function bootIn(
  realm: Realm,
  world: BootWorld,
  {
    over,
    ended,
    onProgress,
  }: { over: AbortController; ended: AbortSignal; onProgress(step: BootStep): void },
): Promise<Container> {
  const { hostOrigin } = realm;
  const { hostname } = new URL(hostOrigin);
  const watch = watchBoot({ origin: hostOrigin, reach: world.reach }, world.isOnline, {
    onSlow: () =>
      onProgress({
        message: `WebContainer takes longer than usual to start; after ${giveUpMs / 1000} s it is given up.`,
      }),
    onFailure: (failure) => over.abort(failure),
  });
  try {
    onProgress({ message: `Connecting to ${hostname} …`, short: 'Connecting' });
    const booting = realm.boot(() => {
      watch.connected();
      onProgress({ message: 'Starting the container …', short: 'Booting' });
    });
    const instance = await orAborted(booting, ended);
    onProgress({ message: 'Running a first program …', short: 'Trying it' });
    const nodeVersion = await orAborted(askVersion(instance), ended);
    return createContainer(instance, nodeVersion, () => realm.close());
  } finally {
    watch.stop();
  }
}
