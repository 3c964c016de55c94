import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const dump = fileURLToPath(new URL('./dump-tables.cjs', import.meta.url));

/** The constants of the running binary's bindings as JSON text; see `worker/tables.ts` for its shape. */
export function readTables(): string {
  return execFileSync(process.execPath, ['--expose-internals', dump], {
    encoding: 'utf8',
    env: {},
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 16 * 1024 * 1024,
  });
}
