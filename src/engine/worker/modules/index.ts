import type { Callback } from '../engine.ts';
import { cluster } from './cluster.ts';
import { esmLoader } from './esm_loader.ts';
import { sourceMapCache } from './source_map_cache.ts';
import { typescript } from './typescript.ts';
import { undici } from './undici.ts';

/** Called like the text of a module of the library, with the arguments of `module-parameters.ts`. */
export type ModuleBody = Callback;

/** Modules of Node's library that the engine has its own of; `build/module-lists.ts` names them too. */
export const ownModules: Record<string, ModuleBody> = {
  cluster,
  'internal/deps/undici/undici': undici,
  'internal/modules/esm/loader': esmLoader,
  'internal/modules/typescript': typescript,
  'internal/source_map/source_map_cache': sourceMapCache,
};
