import type { Container, Runtime } from '#model/runtime';
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
  const say = (message: string): void => onProgress({ message });
  try {
    say('Loading the client of WebContainer …');
    const realm = await openWithin(world, ended);
    try {
      return await bootIn(realm, world, { over, ended, say });
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
  { over, ended, say }: { over: AbortController; ended: AbortSignal; say(message: string): void },
): Promise<Container> {
  const { hostOrigin } = realm;
  const { hostname } = new URL(hostOrigin);
  const watch = watchBoot({ origin: hostOrigin, reach: world.reach }, world.isOnline, {
    onSlow: () => say(`It takes longer than usual; after ${giveUpMs / 1000} s it is given up.`),
    onFailure: (failure) => over.abort(failure),
  });
  try {
    say(`Connecting to ${hostname} …`);
    const booting = realm.boot(() => {
      watch.connected();
      say('Starting the container …');
    });
    const instance = await orAborted(booting, ended);
    say('Running a first program …');
    const nodeVersion = await orAborted(askVersion(instance), ended);
    return createContainer(instance, nodeVersion, () => realm.close());
  } finally {
    watch.stop();
  }
}
