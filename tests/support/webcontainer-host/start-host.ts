import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { transformWithOxc } from 'vite';
import { createMachines, type Machines } from './machines.ts';

/** How the host behaves; a test changes it as it goes. */
export interface HostBehaviour {
  /** Whether a request for the page of the host is answered. */
  answers: boolean;
  /** The status of that answer; other than 200 it is a page with an error. */
  status: number;
  /** Whether that page says `init`. */
  saysInit: boolean;
  /** What a request for a container gives: one, nothing ever, or this error. */
  build: 'works' | 'hangs' | { error: string };
  /** Whether `kill()` does nothing, as for an endless loop in a WebContainer. */
  ignoresKill: boolean;
  /** The Node binary that runs the programs. */
  nodePath: string;
}

export interface WebContainerHost {
  /** What `WEBCONTAINER_API_IFRAME_URL` must be. */
  url: string;
  behaviour: HostBehaviour;
  machines: Machines;
  /** Requests for the page of the host so far. */
  readonly boots: number;
  /** From now on nothing is answered and nothing more of a program is told. */
  die(): void;
  /** What is asked from now on is answered again. */
  revive(): void;
  close(): Promise<void>;
}

const client = join(import.meta.dirname, '../../../node_modules/@webcontainer/api/dist');

const pageOf = (silent: boolean): string =>
  `<!doctype html><html${silent ? ' data-silent' : ''}><title>Test host</title><script type="module" src="/script/headless.ts"></script></html>`;

/** Serves a host for the WebContainer client on loopback; see README.md. */
export async function startWebContainerHost(
  changes: Partial<HostBehaviour> = {},
): Promise<WebContainerHost> {
  const behaviour: HostBehaviour = {
    answers: true,
    status: 200,
    saysInit: true,
    build: 'works',
    ignoresKill: false,
    nodePath: process.execPath,
    ...changes,
  };
  let boots = 0;
  let dead = false;
  const machines = createMachines(behaviour, () => dead);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0] ?? '';
    // Whoever frames this page is isolated, and so must it be.
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    response.setHeader('cache-control', 'no-store');
    if (path === '/headless') {
      // The page asks as well whether the host can be reached, without framing it.
      if (request.headers['sec-fetch-dest'] === 'iframe') boots += 1;
      if (!behaviour.answers) return;
      response.writeHead(behaviour.status, { 'content-type': 'text/html' });
      response.end(pageOf(!behaviour.saysInit || behaviour.status !== 200));
    } else if (path.startsWith('/script/')) {
      response.setHeader('content-type', 'text/javascript');
      response.end(await scriptAt(path.slice('/script/'.length)));
    } else if (path.startsWith('/api/')) {
      const body = JSON.parse(await text(request));
      if (!dead) await machines.answer(path.slice('/api/'.length), body, response);
    } else response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(JSON.stringify({ message: error.message }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    behaviour,
    machines,
    get boots() {
      return boots;
    },
    die() {
      dead = true;
    },
    revive() {
      dead = false;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await machines.close();
    },
  };
}

async function scriptAt(name: string): Promise<string> {
  if (name === 'comlink.js') return readFile(join(client, 'vendor/index.js'), 'utf8');
  const { code } = await transformWithOxc(
    await readFile(join(import.meta.dirname, name), 'utf8'),
    name,
  );
  return code;
}
