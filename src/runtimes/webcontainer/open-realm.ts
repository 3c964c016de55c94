import { bootFailures } from './boot-failure.ts';
import { type RealmDoor, realmAddress } from './realm/door.ts';

/** A frame of this origin with a client of its own, thrown away with all that it has booted. */
export interface Realm extends RealmDoor {
  close(): void;
}

/** Puts the frame into the page. Rejects with a `BootFailure` if its page or script does not come. */
export async function openRealm(): Promise<Realm> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.tabIndex = -1;
  frame.title = 'WebContainer';
  frame.src = realmAddress;
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  // A frame that fails to load says so by the same event.
  frame.addEventListener('load', () => resolve(), { once: true });
  document.body.append(frame);
  await loaded;
  const door = doorOf(frame);
  if (door === undefined) {
    frame.remove();
    throw bootFailures.fileMissing();
  }
  return {
    hostOrigin: door.hostOrigin,
    boot: (onConnected) => door.boot(onConnected),
    close: () => frame.remove(),
  };
}

function doorOf({ contentWindow }: HTMLIFrameElement): RealmDoor | undefined {
  try {
    return contentWindow?.highwaterRealm;
  } catch {
    return undefined; // The browser shows its own page for what could not be loaded.
  }
}
