import { fileURLToPath } from 'node:url';
import { buildEngine } from '../src/engine/build/build-engine.ts';

await buildEngine(fileURLToPath(new URL('../.cache/engine', import.meta.url)));
