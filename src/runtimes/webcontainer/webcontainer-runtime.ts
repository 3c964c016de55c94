import type { Need } from '#model/program';
import type { Runtime } from '#model/runtime';
import { bootWebContainer } from './boot-webcontainer.ts';
import { findObstacle } from './find-obstacle.ts';
import { openRealm } from './open-realm.ts';
import { reachHost } from './reach-host.ts';

/** Figures of its memory are not those of a process, and it loads no native code. */
const provided: ReadonlySet<Need> = new Set([
  'child-process',
  'worker-threads',
  'network',
  'fetch',
]);

/** Full Node in the browser, from the host of WebContainer. */
export function createWebContainerRuntime(): Runtime {
  return {
    name: 'webcontainer',
    provides: provided,
    async availability() {
      const reason = findObstacle(globalThis);
      return reason === undefined ? { available: true } : { available: false, reason };
    },
    boot: (options) =>
      bootWebContainer({ openRealm, reach: reachHost, isOnline: () => navigator.onLine }, options),
  };
}
