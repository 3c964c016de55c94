import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type FurtherScript, furtherScriptNames } from '../../src/engine/further-scripts.ts';
import type { SizeRow } from './row.ts';

const coreLimit = 250_000;

/** Firefox and Safari are given what makes up for V8 as well. */
const foreignCoreLimit = 265_000;

/** What a program may load that asks for fs, zlib, net, http, readline and assert: see decisions/engine.md. */
const allLimit = coreLimit + 120_000;

/** A script grows only knowingly. */
const furtherLimits: Record<FurtherScript, number> = {
  loaders: 40_000,
  io: 70_000,
  zlib: 20_000,
  brotli: 50_000,
  http: 50_000,
  web: 30_000,
  crypto: 55_000,
  rare: 35_000,
  linker: 40_000,
};

/** The scripts of the engine of the built site. */
export function measureEngine(dist: string): SizeRow[] {
  const weigh = (name: string): number =>
    brotliCompressSync(readFileSync(join(dist, '_engine', `${name}.js`))).length;
  const core = weigh('core');
  const further = furtherScriptNames.map((name) => ({
    name: `${name}.js`,
    bytes: weigh(name),
    limit: furtherLimits[name],
  }));
  const all = further.filter(({ name }) => ['io.js', 'zlib.js', 'http.js'].includes(name));
  return [
    { name: 'core.js', bytes: core, limit: coreLimit },
    {
      name: 'core-foreign.js, in place of it in other browsers than Chromium',
      bytes: weigh('core-foreign'),
      limit: foreignCoreLimit,
    },
    ...further,
    {
      name: 'core with fs, zlib, net, http, readline and assert',
      bytes: all.reduce((sum, { bytes }) => sum + bytes, core),
      limit: allLimit,
    },
  ];
}
