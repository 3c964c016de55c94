/// <reference path="./in-page/engine-module.d.ts" />
import type { Runtime, RuntimeName } from '#model/runtime';

/** A runtime that is loaded when it is first asked for. */
export interface RuntimeEntry {
  name: RuntimeName;
  /** Whether it takes so long to boot that `auto` uses others until it is ready. */
  inBackground?: boolean;
  /** Whether it is booted as soon as an experiment comes near what the reader sees. */
  isReadyAhead?: boolean;
  load(): Promise<Runtime>;
}

/** All runtimes, in the order in which `auto` tries them. */
export const runtimes: readonly RuntimeEntry[] = [
  {
    name: 'webcontainer',
    inBackground: true,
    load: async () =>
      (await import('./webcontainer/webcontainer-runtime.ts')).createWebContainerRuntime(),
  },
  {
    name: 'local',
    load: async () => (await import('./local/local-runtime.ts')).createLocalRuntime(),
  },
  {
    name: 'in-page',
    isReadyAhead: true,
    async load() {
      const [{ createInPageRuntime }, { default: assets }] = await Promise.all([
        import('./in-page/in-page-runtime.ts'),
        import('virtual:highwater/engine'),
      ]);
      return createInPageRuntime(assets);
    },
  },
];
