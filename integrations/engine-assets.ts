import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ensureEngine } from '../scripts/engine/ensure-engine.ts';
import { scriptNames } from '../src/engine/further-scripts.ts';

const built = fileURLToPath(new URL('../.cache/engine/', import.meta.url));
const files = [...scriptNames.map((name) => `${name}.js`), 'LICENSE'];
const virtual = 'virtual:highwater/engine';

/** Address of a file of the engine; it changes with the text, so that caches need not ask. */
function addressOf(file: string): string {
  const digest = createHash('sha256')
    .update(readFileSync(join(built, file)))
    .digest('hex');
  return `/_engine/${file}?v=${digest.slice(0, 12)}`;
}

/** Builds the engine of the runtime `in-page` and makes it part of the site, under `/_engine/`. */
export function engineAssets(): AstroIntegration {
  return {
    name: 'highwater-engine',
    hooks: {
      async 'astro:config:setup'({ updateConfig }) {
        await ensureEngine(built);
        const assets = {
          scripts: Object.fromEntries(scriptNames.map((name) => [name, addressOf(`${name}.js`)])),
          nodeVersion: process.version,
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'highwater-engine-assets',
                resolveId: (id: string) => (id === virtual ? `\0${virtual}` : null),
                load: (id: string) =>
                  id === `\0${virtual}` ? `export default ${JSON.stringify(assets)};` : null,
              },
            ],
          },
        });
      },
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          const file = /^\/_engine\/([\w.]+)/.exec(request.url ?? '')?.[1];
          if (file === undefined || !files.includes(file)) {
            next();
            return;
          }
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(readFileSync(join(built, file)));
        });
      },
      'astro:build:done'({ dir }) {
        const target = fileURLToPath(new URL('_engine/', dir));
        mkdirSync(target, { recursive: true });
        for (const file of files) cpSync(join(built, file), join(target, file));
      },
    },
  };
}
