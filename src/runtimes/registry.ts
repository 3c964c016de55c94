/// <reference path="./in-page/engine-module.d.ts" />
import type { Runtime, RuntimeName } from '#model/runtime';

/** A runtime that is loaded when it is first asked for. */
export interface RuntimeEntry {
  name: RuntimeName;
  load(): Promise<Runtime>;
}

/** All runtimes, in the order in which `auto` tries them. */
export const runtimes: readonly RuntimeEntry[] = [
  {
    name: 'local',
    load: async () => (await import('./local/local-runtime.ts')).createLocalRuntime(),
  },
  {
    name: 'in-page',
    async load() {
      const [{ createInPageRuntime }, { default: assets }] = await Promise.all([
        import('./in-page/in-page-runtime.ts'),
        import('virtual:highwater/engine'),
      ]);
      return createInPageRuntime(assets);
    },
  },
];
