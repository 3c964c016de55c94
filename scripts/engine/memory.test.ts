import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MemoryLimits } from '../../src/engine/protocol.ts';
import type { EngineResult } from './job.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';

let engine: OpenEngine;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

const run = (text: string, memory?: MemoryLimits): Promise<EngineResult> =>
  engine.run({
    files: { 'main.mjs': text },
    entry: 'main.mjs',
    ...(memory !== undefined && { memory }),
  });

it.each([
  [
    'a writable stream',
    'const sink = new Writable({ write() {} });\nfor (;;) sink.write(Buffer.alloc(65_536));',
  ],
  [
    'a readable stream',
    'const source = new Readable({ read() {} });\nfor (;;) source.push(Buffer.alloc(65_536));',
  ],
])('ends a program that fills the queue of %s for ever', async (_, loop) => {
  const { stopped, stdout, exitCode } = await run(
    `import { Readable, Writable } from 'node:stream';\nconsole.log('begun');\n${loop}`,
    { heap: 300 * 2 ** 20, total: 300 * 2 ** 20 },
  );
  expect(stopped).toMatch(
    /^The program was stopped because it reached its limit of 300 MiB of memory: one of its streams held [45],\d{3} chunks that nobody had taken\.$/,
  );
  expect([stdout, exitCode]).toEqual(['begun\n', null]);
});

it('ends a program that prints for ever without a pause', async () => {
  const { stopped, stdout } = await run("for (;;) console.log('x'.repeat(100));", {
    heap: 120 * 2 ** 20,
    total: 512 * 2 ** 20,
  });
  expect(stopped).toMatch(
    /reached its limit of 120 MiB of heap: one of its streams held \d{3},\d{3}/,
  );
  expect(stdout.length).toBeGreaterThan(60_000);
});

it('lets a queue be as long as it likes that holds the same bytes over and over', async () => {
  const { stdout } = await run(`
    import { Writable } from 'node:stream';
    const chunk = Buffer.alloc(65_536);
    const sink = new Writable({ write() {} });
    for (let count = 0; count < 50_000; count += 1) sink.write(chunk);
    console.log(sink.writableLength);
    process.exit();
  `);
  expect(stdout).toBe('3276800000\n');
});

it('has no space left on its device once the files hold as much as they may', async () => {
  const { stdout } = await run(
    `
    import fs from 'node:fs';
    const chunk = Buffer.alloc(100_000);
    let written = 0;
    try {
      for (;;) {
        fs.appendFileSync('big', chunk);
        written += chunk.length;
      }
    } catch ({ code, message }) {
      console.log(code, message, written === fs.statSync('big').size, written);
    }
    fs.rmSync('big');
    fs.writeFileSync('small', 'room again');
    console.log(fs.readFileSync('small', 'utf8'));
    let files = 0;
    await (async () => {
      for (;;) {
        await fs.promises.writeFile(\`file-\${files}\`, '');
        files += 1;
      }
    })().catch(({ code }) => console.log(code, files > 800));
  `,
    { heap: 2 ** 20, total: 2 ** 20 },
  );
  expect(stdout).toBe(
    'ENOSPC ENOSPC: no space left on device, write true 1000000\nroom again\nENOSPC true\n',
  );
});

it('refuses to write on and on without a wait, as a full pipe does', async () => {
  const { stdout, stderr } = await run(`
    import fs from 'node:fs';
    const line = 'x'.repeat(999) + '\\n';
    let lines = 0;
    try {
      for (;; lines += 1) fs.writeSync(1, line);
    } catch ({ message }) {
      console.error(message, lines);
    }
  `);
  const [, message, lines] = /^(.*) (\d+)\n$/.exec(stderr) ?? [];
  expect(message).toBe('EAGAIN: resource temporarily unavailable, write');
  expect(Number(lines)).toBeGreaterThan(16_000);
  expect(stdout.length).toBe(Number(lines) * 1000);
});
