import type { Engine } from '../engine.ts';
import { libraryError } from '../user/library-error.ts';
import type { CommonJsModule } from '../user/linker.ts';
import { ambiguous, type LinkedModule } from './linked-module.ts';
import { createNamespace } from './namespace.ts';

/**
 * Has `require()` know how far the module is that it asks for, which is linked: `importSyncForRequire` of
 * lib/internal/modules/esm/loader.js. Throws Node's errors for what cannot be required.
 */
export function checkRequired(
  engine: Engine,
  module: LinkedModule,
  ask: { required: CommonJsModule; filename: string; parent: CommonJsModule | undefined },
): void {
  const { required, filename, parent } = ask;
  const { kRequiredModuleSymbol } = engine.require('internal/modules/cjs/loader') as {
    kRequiredModuleSymbol: symbol;
  };
  const { kEvaluated, kEvaluating } = engine.tables.moduleWrap;
  required[kRequiredModuleSymbol] = {
    getStatus: () => (module.state === 'evaluated' ? kEvaluated : kEvaluating),
  };
  if (pauses(module)) throw libraryError(engine, 'ERR_REQUIRE_ASYNC_MODULE', filename, parent, []);
  if (module.state !== 'evaluating') return;
  const from = parent?.filename ? ` (from ${parent.filename})` : '';
  throw libraryError(
    engine,
    'ERR_REQUIRE_CYCLE_MODULE',
    `Cannot require() ES Module ${filename} in a cycle.${from} A cycle involving require(esm) is not ` +
      'allowed to maintain invariants mandated by the ECMAScript specification. Try making at least ' +
      'part of the dependency in the graph lazily loaded.',
  );
}

/** Whether the evaluation of a module may pause. */
function pauses(root: LinkedModule, seen: Set<LinkedModule> = new Set()): boolean {
  if (seen.has(root)) return false;
  seen.add(root);
  return root.hasAwait || root.requested.some((module) => pauses(module, seen));
}

/** What `require()` gives for a module with a default export (lib/internal/modules/cjs/loader.js). */
export function facadeOf(module: LinkedModule): object {
  const cells = module.exportedNames().flatMap((name) => {
    const cell = module.resolve(name);
    return cell === undefined || cell === ambiguous ? [] : [[name, cell] as const];
  });
  return createNamespace([...cells, ['__esModule', () => true]]);
}
