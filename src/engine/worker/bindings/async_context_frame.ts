// src/async_context_frame.cc
import type { Binding } from '../engine.ts';

/**
 * V8 carries this value across `await` and `then`; a page cannot, so it is a plain variable that the
 * library sets around ticks, timers and the callbacks of resources.
 */
export function createAsyncContextFrame(): Binding {
  let data: unknown;
  return {
    getContinuationPreservedEmbedderData: () => data,
    setContinuationPreservedEmbedderData: (value: unknown) => {
      data = value;
    },
  };
}
