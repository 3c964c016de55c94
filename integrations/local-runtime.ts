import type { AstroIntegration } from 'astro';
import { createLocalEndpoint, type LocalEndpoint } from '#node/local-endpoint';

/**
 * The runtime `local` under `npm run dev`. The static build gets nothing of it: only a page that a
 * server with an endpoint sent carries the secret.
 */
export function localRuntime(): AstroIntegration {
  let endpoint: LocalEndpoint | undefined;
  return {
    name: 'highwater-local-runtime',
    hooks: {
      async 'astro:config:setup'({ command, injectScript, updateConfig }) {
        if (command !== 'dev') return;
        endpoint = createLocalEndpoint();
        // Vite would let pages of other sites of this machine read the secret.
        updateConfig({ vite: { server: { cors: false } } });
        injectScript(
          'head-inline',
          `document.head.append(Object.assign(document.createElement('meta'), { name: 'highwater-local', content: '${endpoint.secret}' }));`,
        );
      },
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          if (!endpoint?.handle(request, response)) next();
        });
      },
      async 'astro:server:done'() {
        await endpoint?.close();
      },
    },
  };
}
