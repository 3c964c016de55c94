import type { EngineNotice } from '../../protocol.ts';
import type { Engine } from '../engine.ts';

/**
 * Names what comes out otherwise in a page although no error can say so. The function that it gives
 * tells the page, once in a run.
 */
export function limited(engine: Engine, _name: string, about: EngineNotice): () => void {
  let told = false;
  return () => {
    if (told) return;
    told = true;
    engine.post({ type: 'notice', about });
  };
}
