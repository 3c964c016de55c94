import { createEngine, type Engine, type EngineOptions } from '#engine/host/create-engine';
import type { Need } from '#model/program';
import type { Container, Runtime } from '#model/runtime';
import { findLack } from './find-lack.ts';
import { openRun } from './open-run.ts';

/** Where the build has put the engine, and which Node it was made of. */
export interface EngineAssets {
  scripts: EngineOptions['scripts'];
  /** `process.version` of the Node whose library the engine runs. */
  nodeVersion: string;
}

const provided: ReadonlySet<Need> = new Set(['network']);

/** Node's own library in a worker of this page: no server, no special header, also offline. */
export function createInPageRuntime(assets: EngineAssets): Runtime {
  return {
    name: 'in-page',
    provides: provided,
    async availability() {
      const lack = findLack();
      if (lack === undefined) return { available: true };
      return {
        available: false,
        reason: `This browser has no ${lack}, which running Node in the page needs. Use a newer browser.`,
      };
    },
    async boot({ onProgress }) {
      onProgress({ message: "Loading Node's library …", short: 'Loading' });
      const engine = createEngine(assets);
      await engine.prepare();
      return createContainer(engine, assets.nodeVersion);
    },
  };
}

function createContainer(engine: Engine, nodeVersion: string): Container {
  return {
    nodeVersion,
    run: (program, { signal }) => openRun(engine, nodeVersion, program, signal),
    async dispose() {
      engine.dispose();
    },
  };
}
