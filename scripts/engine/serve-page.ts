import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../src/engine/build/bundle.ts';
import { scriptNames } from '../../src/engine/further-scripts.ts';
import type { EngineResult, PageAnswer, PageJob } from './job.ts';

const pageScript = fileURLToPath(new URL('./page/take-jobs.ts', import.meta.url));

/** How long a question for a job is held, in milliseconds: shorter than a browser waits. */
const patienceMs = 20_000;
/** How much longer than its own time limit a job may take before the page counts as dead. */
const graceMs = 15_000;

export interface PageServer {
  readonly url: string;
  /** Has the page run a job. Rejects when the page says that the engine failed, or says nothing. */
  run(job: Omit<PageJob, 'id'>): Promise<EngineResult>;
  /** Ends it and rejects what still waits, with a reason. */
  close(reason: string): void;
}

/**
 * Serves a page that holds the engine of `directory`, which fetches jobs and posts results: that works
 * alike in all browsers, with no protocol to drive them by.
 */
export async function servePage(directory: string): Promise<PageServer> {
  const contents: Record<string, { type: string; body: string | Buffer }> = {
    '/': {
      type: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><title>Engine</title><body><script src="/page.js"></script>',
    },
    '/page.js': { type: 'text/javascript', body: await bundle(pageScript) },
  };
  for (const name of scriptNames) {
    const body = readFileSync(`${directory}/${name}.js`);
    contents[`/${name}.js`] = { type: 'text/javascript', body };
  }
  const waiting: PageJob[] = [];
  const running = new Map<number, (answer: PageAnswer) => void>();
  let idle: ServerResponse | undefined;
  let lastId = 0;

  const handOut = (): void => {
    if (idle === undefined) return;
    const job = waiting.shift();
    if (job === undefined) return;
    idle.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(job));
    idle = undefined;
  };
  const hold = (response: ServerResponse): void => {
    idle = response;
    const timer = setTimeout(() => {
      if (idle === response) idle = undefined;
      response.writeHead(204).end();
    }, patienceMs);
    response.once('finish', () => clearTimeout(timer));
    response.once('close', () => {
      clearTimeout(timer);
      if (idle === response) idle = undefined;
    });
    handOut();
  };
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    response.writeHead(204).end();
    if (request.url === '/fault') console.error(`The page reported: ${body}`);
    else {
      const answer: PageAnswer = JSON.parse(body);
      running.get(answer.id)?.(answer);
    }
  };
  const server = createServer((request, response) => {
    const content = contents[request.url ?? ''];
    if (request.url === '/job') hold(response);
    else if (request.method === 'POST') {
      receive(request, response).catch((error: unknown) => console.error(error));
    } else if (content === undefined) response.writeHead(404).end();
    else {
      const type = `${content.type}; charset=utf-8`;
      response.writeHead(200, { 'content-type': type }).end(content.body);
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    run(job) {
      lastId += 1;
      const id = lastId;
      const { promise, resolve, reject } = Promise.withResolvers<EngineResult>();
      const limit = job.timeoutMs + graceMs;
      const timer = setTimeout(() => {
        settle({ id, fault: `The page gave no answer within ${limit / 1000} s.` });
      }, limit);
      const settle = (answer: PageAnswer): void => {
        clearTimeout(timer);
        running.delete(id);
        if ('result' in answer) resolve(answer.result);
        else reject(new Error(answer.fault));
      };
      running.set(id, settle);
      waiting.push({ ...job, id });
      handOut();
      return promise;
    },
    close(reason) {
      for (const [id, settle] of running) settle({ id, fault: reason });
      server.close();
      server.closeAllConnections();
    },
  };
}
