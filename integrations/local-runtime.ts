import type { AstroIntegration } from 'astro';
import { createLocalEndpoint, type LocalEndpoint, refuseForeignHost } from '#node/local-endpoint';

/**
 * The runtime `local` under `npm run dev`. The static build gets nothing of it: only a page that a
 * server with an endpoint sent carries the secret.
 */
export function localRuntime(): AstroIntegration {
  let endpoint: LocalEndpoint | undefined;
  return {
    name: 'highwater-local-runtime',
    hooks: {
      async 'astro:config:setup'({ command, injectScript }) {
        if (command !== 'dev') return;
        endpoint = createLocalEndpoint();
        injectScript(
          'head-inline',
          `document.head.append(Object.assign(document.createElement('meta'), { name: 'highwater-local', content: '${endpoint.secret}' }));`,
        );
      },
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          if (endpoint?.handle(request, response) || refuseForeignHost(request, response)) return;
          next();
        });
      },
      async 'astro:server:done'() {
        await endpoint?.close();
      },
    },
  };
}
