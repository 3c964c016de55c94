// "Cyclic Module Records" in ECMA-262
import { native } from '../native.ts';
import type { LinkedModule } from './linked-module.ts';

let clock = 0;

/** `Evaluate`: the promise settles when the module is evaluated, with all that it imports. */
export function evaluateModule(asked: LinkedModule): Promise<void> {
  const isKnown = asked.state === 'evaluated' || asked.state === 'evaluating-async';
  const module = isKnown ? (asked.cycleRoot ?? asked) : asked;
  if (module.settle !== undefined) return module.settle.promise;
  const settle = createSettle();
  module.settle = settle;
  const stack: LinkedModule[] = [];
  try {
    enter(module, stack, 0);
    if (module.waitsSince === undefined || module.waitsSince === 'done') settle.resolve();
  } catch (error) {
    for (const open of stack) fail(open, error);
    settle.reject(error);
  }
  return settle.promise;
}

function createSettle(): NonNullable<LinkedModule['settle']> {
  const settle = { resolve: (): void => undefined, reject: (_error: unknown): void => undefined };
  const promise = new native.Promise<void>((resolve, reject) => {
    settle.resolve = resolve;
    settle.reject = reject;
  });
  return { promise, ...settle };
}

function fail(module: LinkedModule, error: unknown): void {
  module.state = 'evaluated';
  module.failure = { error };
}

/** `InnerModuleEvaluation`. */
function enter(module: LinkedModule, stack: LinkedModule[], index: number): number {
  if (!module.isSource) {
    evaluateOther(module);
    return index;
  }
  if (module.state === 'evaluated' || module.state === 'evaluating-async') {
    if (module.failure !== undefined) throw module.failure.error;
    return index;
  }
  if (module.state === 'evaluating') return index;
  module.state = 'evaluating';
  module.depth = index;
  module.lowestDepth = index;
  stack.push(module);
  let next = index + 1;
  for (const requested of module.requested) {
    next = enter(requested, stack, next);
    if (requested.isSource) waitFor(module, requested);
  }
  if (module.waitsFor > 0 || module.hasAwait) {
    module.waitsSince = clock++;
    if (module.waitsFor === 0) void executeLater(module);
  } else {
    module.execute();
  }
  if (module.lowestDepth === module.depth) {
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      last.state = last.waitsSince === undefined ? 'evaluated' : 'evaluating-async';
      last.cycleRoot = module;
      if (last === module) break;
    }
  }
  return next;
}

function waitFor(module: LinkedModule, requested: LinkedModule): void {
  let awaited = requested;
  if (requested.state === 'evaluating') {
    module.lowestDepth = Math.min(module.lowestDepth, requested.lowestDepth);
  } else {
    awaited = requested.cycleRoot ?? requested;
    if (awaited.failure !== undefined) throw awaited.failure.error;
  }
  if (typeof awaited.waitsSince === 'number') {
    module.waitsFor += 1;
    awaited.waiting.push(module);
  }
}

function evaluateOther(module: LinkedModule): void {
  if (module.failure !== undefined) throw module.failure.error;
  if (module.state === 'evaluated') return;
  module.state = 'evaluated';
  try {
    module.execute();
  } catch (error) {
    module.failure = { error };
    throw error;
  }
}

/** `ExecuteAsyncModule`. */
async function executeLater(module: LinkedModule): Promise<void> {
  try {
    await module.executeAsync();
  } catch (error) {
    reject(module, error);
    return;
  }
  fulfil(module);
}

/** `AsyncModuleExecutionFulfilled`. */
function fulfil(module: LinkedModule): void {
  if (module.state === 'evaluated') return;
  finish(module);
  const ready: LinkedModule[] = [];
  gather(module, ready);
  ready.sort((a, b) => Number(a.waitsSince) - Number(b.waitsSince));
  for (const next of ready) {
    if (next.state === 'evaluated') continue;
    if (next.hasAwait) {
      void executeLater(next);
      continue;
    }
    try {
      next.execute();
    } catch (error) {
      reject(next, error);
      continue;
    }
    finish(next);
  }
}

function finish(module: LinkedModule): void {
  module.waitsSince = 'done';
  module.state = 'evaluated';
  module.settle?.resolve();
}

/** `GatherAvailableAncestors`. */
function gather(module: LinkedModule, ready: LinkedModule[]): void {
  for (const next of module.waiting) {
    if (ready.includes(next) || next.cycleRoot?.failure !== undefined) continue;
    next.waitsFor -= 1;
    if (next.waitsFor > 0) continue;
    ready.push(next);
    if (!next.hasAwait) gather(next, ready);
  }
}

/** `AsyncModuleExecutionRejected`. */
function reject(module: LinkedModule, error: unknown): void {
  if (module.state === 'evaluated') return;
  fail(module, error);
  module.waitsSince = 'done';
  for (const next of module.waiting) reject(next, error);
  module.settle?.reject(error);
}
