import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type EngineInventory, takeInventory } from '#engine/build/inventory/take-inventory';
import { listCorpus } from '../tests/conformance/list-corpus.ts';

/** What the page about the engine shows. */
export interface EngineReference {
  inventory: EngineInventory;
  /** Programs that are compared with real Node. */
  programs: number;
  /** Programs of which the output is known to differ, and why. */
  differences: { program: string; reason: string }[];
}

/** One entry, `engine`, taken from the engine's code and from what is known of its conformance. */
export const engineReference: Loader = {
  name: 'highwater-engine-reference',
  async load({ config, parseData, store }) {
    const file = join(fileURLToPath(config.root), 'tests/conformance/known-differences.json');
    const known: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
    const reference: EngineReference = {
      inventory: takeInventory(),
      programs: (await listCorpus()).length,
      differences: Object.entries(known).map(([program, reason]) => ({ program, reason })),
    };
    const data = await parseData({ id: 'engine', data: { ...reference } });
    const digest = createHash('sha256').update(JSON.stringify(reference)).digest('hex');
    store.set({ id: 'engine', data, digest });
  },
};
