import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitsSchema, type Program } from '#model/program';
import { runAddress, secretHeader } from '#model/wire-names';
import { createLocalEndpoint } from '#node/local-endpoint';
import { median } from './median.ts';
import type { BenchRow } from './row.ts';

const text = 'console.log("first line");\n';
const rounds = 21;

/**
 * Measures how much later the first line of a program arrives through the endpoint of the runtime
 * `local` than from a bare `node main.mjs`. Both are measured in turn in the same loop, so that
 * whatever else the machine does slows both.
 */
export async function benchLocal(): Promise<BenchRow[]> {
  const directory = await mkdtemp(join(tmpdir(), 'highwater-bench-'));
  const file = join(directory, 'main.mjs');
  await writeFile(file, text);
  const endpoint = createLocalEndpoint();
  const server = createServer((incoming, response) => endpoint.handle(incoming, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    await throughEndpoint(port, endpoint.secret); // The first run asks the binary for its version.
    const bare: number[] = [];
    const served: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await bareNode(file));
      served.push(await throughEndpoint(port, endpoint.secret));
    }
    const note = `median of ${rounds} rounds, in turn`;
    const [plain, whole] = [median(bare), median(served)];
    return [
      { name: 'local: first line of a bare node', value: plain, unit: 'ms', note },
      { name: 'local: first line through the endpoint', value: whole, unit: 'ms', note },
      { name: 'local: what the endpoint adds', value: whole - plain, unit: 'ms', limit: 60, note },
    ];
  } finally {
    await endpoint.close();
    server.closeAllConnections();
    server.close();
    await rm(directory, { recursive: true });
  }
}

async function bareNode(file: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const elapsed = performance.now() - startedAt;
  if (child.exitCode === null) await once(child, 'exit');
  return elapsed;
}

async function throughEndpoint(port: number, secret: string): Promise<number> {
  const program: Program = {
    files: { 'main.mjs': text },
    entry: 'main.mjs',
    needs: [],
    limits: limitsSchema.parse({}),
  };
  const startedAt = performance.now();
  const asked = request({
    host: '127.0.0.1',
    port,
    method: 'POST',
    path: runAddress,
    headers: {
      host: `localhost:${port}`,
      origin: `http://localhost:${port}`,
      'content-type': 'application/json',
      [secretHeader]: secret,
    },
  });
  asked.end(JSON.stringify(program));
  const [response] = await once(asked, 'response');
  let received = '';
  let elapsed: number | undefined;
  for await (const chunk of response.setEncoding('utf8')) {
    received += chunk;
    if (received.includes('"stdout"')) elapsed ??= performance.now() - startedAt;
  }
  if (elapsed === undefined) throw new Error(`The program printed nothing: ${received}`);
  return elapsed;
}
