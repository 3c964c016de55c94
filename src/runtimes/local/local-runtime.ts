import type { Need } from '#model/program';
import type { Runtime } from '#model/runtime';
import type { ServerAccess } from './ask-server.ts';
import { pageSecret } from './page-secret.ts';

const provided: ReadonlySet<Need> = new Set([
  'child-process',
  'worker-threads',
  'native-addons',
  'network',
  'fetch',
  'resident-memory',
  'promise-hooks',
  'pglite',
]);

const inBrowser: ServerAccess = {
  // Called as a method of anything but the window, fetch would throw.
  fetch: (...request) => fetch(...request),
  secret: pageSecret,
};

/** The reader's own Node, behind the server that `npm start` or `npm run dev` runs. */
export function createLocalRuntime(access: ServerAccess = inBrowser): Runtime {
  return {
    name: 'local',
    provides: provided,
    async availability() {
      if (access.secret.read() !== undefined) return { available: true };
      return {
        available: false,
        reason:
          'This copy of the site comes without a Node of its own. To run experiments on your own Node, clone the repository and run npm start.',
      };
    },
    // Loaded only where there is a server: checking what it says takes a schema library.
    boot: async (options) => (await import('./boot-local.ts')).bootLocal(access, options),
  };
}
