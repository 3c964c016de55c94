import type { WebContainer } from '@webcontainer/api';

/** What the page in the frame offers to the page that holds the frame. */
export interface RealmDoor {
  /** Origin of the host that the client talks to. */
  readonly hostOrigin: string;
  /** Boots, once. `onConnected` is called when the host has said that it is there. */
  boot(onConnected: () => void): Promise<WebContainer>;
}

declare global {
  interface Window {
    /** Set by the script of the frame's page; absent if it did not load. */
    highwaterRealm?: RealmDoor;
  }
}

/** Where the page for the frame lies. */
export const realmAddress = '/webcontainer/';
