// src/async_wrap.cc and AsyncHooks in src/env.cc
import type { Binding, Callback, Engine } from '../engine.ts';

export function createAsyncWrap({ tables, loop }: Engine): Binding {
  const constants = tables.asyncWrapConstants;
  const at = (name: string): number => constants[name] ?? Number.NaN;
  const fields = new Uint32Array(9);
  const ids = new Float64Array(4);
  const idStack = new Float64Array(32);
  const resources: unknown[] = [];
  // C++ keeps what no longer fits into the shared stack.
  const overflow: [number, number][] = [];
  let hooks: Record<string, Callback> = {};
  let destroyed: number[] = [];
  let promiseHooks: unknown[] = [];
  fields[at('kCheck')] = 1;
  ids[at('kExecutionAsyncId')] = 1;
  ids[at('kAsyncIdCounter')] = 1;
  ids[at('kDefaultTriggerAsyncId')] = -1;
  const execution = at('kExecutionAsyncId');
  const trigger = at('kTriggerAsyncId');
  const length = at('kStackLength');

  const push = (asyncId: number, triggerId: number): void => {
    const offset = fields[length] ?? 0;
    const saved: [number, number] = [ids[execution] ?? 0, ids[trigger] ?? 0];
    if (offset * 2 >= idStack.length) overflow.push(saved);
    else idStack.set(saved, offset * 2);
    fields[length] = offset + 1;
    ids[execution] = asyncId;
    ids[trigger] = triggerId;
  };
  const pop = (asyncId: number): boolean => {
    const offset = (fields[length] ?? 0) - 1;
    if (offset < 0) return false;
    if ((fields[at('kCheck')] ?? 0) > 0 && ids[execution] !== asyncId) {
      throw new Error(
        `async hook stack has become corrupted (actual: ${ids[execution]}, expected: ${asyncId})`,
      );
    }
    const saved = overflow.pop() ?? idStack.subarray(offset * 2, offset * 2 + 2);
    ids[execution] = saved[0] ?? 0;
    ids[trigger] = saved[1] ?? 0;
    fields[length] = offset;
    resources.length = Math.min(resources.length, offset);
    return offset > 0;
  };
  const emitDestroyed = (): void => {
    const list = destroyed;
    destroyed = [];
    for (const id of list) hooks.destroy?.call(undefined, id);
  };
  return {
    setupHooks: (value: Record<string, Callback>) => {
      hooks = value;
    },
    setCallbackTrampoline: () => undefined,
    pushAsyncContext: push,
    popAsyncContext: pop,
    executionAsyncResource: (index: number) => resources[index],
    clearAsyncIdStack: () => {
      ids[execution] = 0;
      ids[trigger] = 0;
      fields[length] = 0;
      overflow.length = 0;
      resources.length = 0;
    },
    queueDestroyAsyncId: (id: number) => {
      if (destroyed.length === 0) loop.setNativeImmediate(emitDestroyed);
      destroyed.push(id);
    },
    setPromiseHooks: (...functions: unknown[]) => {
      promiseHooks = functions;
    },
    getPromiseHooks: () => [...promiseHooks],
    // Calls back when the object is collected, which no program may rely on.
    registerDestroyHook: () => undefined,
    async_hook_fields: fields,
    async_id_fields: ids,
    execution_async_resources: resources,
    async_ids_stack: idStack,
    constants,
    Providers: tables.providers,
  };
}
