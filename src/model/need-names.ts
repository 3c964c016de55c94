import type { Need } from './program.ts';

/** What each need means, for a sentence such as "this experiment needs …". */
export const needNames: Record<Need, string> = {
  'child-process': 'child processes',
  'worker-threads': 'worker threads',
  'native-addons': 'native add-ons',
  network: 'loopback servers',
  fetch: 'fetch()',
  'resident-memory': 'real resident memory figures',
  'promise-hooks': 'async hooks on promises',
  pglite: 'the package @electric-sql/pglite, a Postgres in WebAssembly',
};
