// src/async_context_frame.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';
import { limited } from './limited.ts';

/**
 * V8 carries this value across `await` and `then`; a page cannot, so it is a plain variable that the
 * library sets around ticks, timers and the callbacks of resources.
 */
export function createAsyncContextFrame(engine: Engine): Binding {
  const tell = limited(engine, 'an AsyncLocalStorage after await or then()', 'async-context');
  let data: unknown;
  let used = false;
  let since = false;
  return {
    getContinuationPreservedEmbedderData: () => data,
    setContinuationPreservedEmbedderData: (value: unknown) => {
      data = value;
      if (used || value === undefined) return;
      used = true;
      // What runs in one go with the first use of a store loses none.
      native.queueMicrotask(() => {
        since = true;
      });
    },
    /** A program asked for a store and there is none: after an `await` Node may have had one. */
    noteMiss: () => {
      if (since && !engine.loop.calling) tell();
    },
  };
}
