import { expect, it } from 'vitest';
import { openContainer, runIn } from '../../../tests/support/webcontainer-host/open-container.ts';

it('tells stdout and stderr apart, keeps characters and line endings, and leaks nothing', async () => {
  const { container } = await openContainer();
  const { stdout, stderr, events, result } = await runIn(
    container,
    `console.log('grüß €🌊'.repeat(2000));
     console.error('\\x1b[31mrot\\x1b[0m\\r\\nü');
     process.emitWarning('careful');
     console.log(process.stdout.isTTY, process.execArgv, Object.keys(process.env).filter((name) => /HIGHWATER|NODE/.test(name)));`,
  );
  expect(events[0]).toEqual({ type: 'started', nodeVersion: process.version });
  expect(stdout).toBe(`${'grüß €🌊'.repeat(2000)}\nundefined [] []\n`);
  const [coloured, warning] = stderr.split('ü\n');
  expect(coloured).toBe('\x1b[31mrot\x1b[0m\r\n');
  expect(warning).toMatch(/^\(node:\d+\) Warning: careful\n/);
  expect(result).toMatchObject({ ending: { kind: 'exit', code: 0 } });
  expect(result.outputBytes).toBe(Buffer.byteLength(stdout + stderr));
});

it('gives an error that nobody caught as stderr, with the exit code', async () => {
  const { container } = await openContainer();
  const { stdout, stderr, result } = await runIn(
    container,
    "console.log('before');\nsetTimeout(() => { throw new Error('bööm'); });",
  );
  expect(stdout).toBe('before\n');
  expect(stderr).toMatch(/^file:\/\/\/main\.mjs:2\n[\s\S]*Error: bööm\n {4}at /);
  expect(result.ending).toEqual({ kind: 'exit', code: 1 });
});

it('gives an error of syntax as stderr', async () => {
  const { container } = await openContainer();
  const { stdout, stderr, result } = await runIn(container, 'const = 1;');
  expect(stdout).toBe('');
  expect(stderr).toContain('SyntaxError');
  expect(result.ending).toEqual({ kind: 'exit', code: 1 });
});

it('gives what Node itself says in the middle of the program as stderr', async () => {
  const { container } = await openContainer();
  const { stdout, stderr, result } = await runIn(
    container,
    "process.on('exit', () => console.log('the last word'));\nconsole.log('before');\nawait new Promise(() => {});",
  );
  expect(stdout).toBe('before\nthe last word\n');
  expect(stderr).toContain('Warning: Detected unsettled top-level await at file:///main.mjs:3\n');
  expect(result.ending).toEqual({ kind: 'exit', code: 13 });
});

it('shows nothing of itself to a program', async () => {
  const { container, machine } = await openContainer();
  const { stdout, stderr } = await runIn(
    container,
    `import { createRequire } from 'node:module';
     import { execSync } from 'node:child_process';
     try { execSync('exit 1'); } catch ({ stack }) { console.log(stack); }
     const names = Object.getOwnPropertyNames(globalThis).concat(Object.keys(process.env));
     console.log(names, process.argv, process.execArgv, Object.keys(createRequire(import.meta.url).cache));
     console.log(process.stdin.read(), process.stdout, process.stderr);
     process.stdout.write('x'.repeat(300_000), () => {
       process.stdout.write(new Error('in a callback').stack, () => { throw new Error('uncaught'); });
     });`,
  );
  expect(stdout).toContain('in a callback');
  for (const trace of ['preload', '.highwater', 'HIGHWATER', machine.workdir]) {
    expect(stdout + stderr).not.toContain(trace);
  }
  // A mark is a UUID in brackets.
  expect(stdout + stderr).not.toMatch(/<[\da-f]{8}-/);
});

it('loses what is printed after the end of stdout, as a pipe does', async () => {
  const { container } = await openContainer();
  const { stdout, stderr, result } = await runIn(
    container,
    `import { Readable } from 'node:stream';
     import { pipeline } from 'node:stream/promises';
     await pipeline(Readable.from(['all\\n']), process.stdout);
     console.log('lost');
     await new Promise((resolve) => setImmediate(resolve));
     process.stdout.on('error', ({ code }) => console.error('error', code));
     process.stdout.write('lost too', (error) => console.error('callback', error?.code));`,
  );
  expect(stdout).toBe('all\n');
  expect(stderr).toBe('callback EPIPE\nerror EPIPE\n');
  expect(result.ending).toEqual({ kind: 'exit', code: 0 });
});

it('takes what is printed through descriptors, and ends the input at once', async () => {
  const { container } = await openContainer();
  const { stdout, stderr } = await runIn(
    container,
    `import { readFileSync, write, writeSync } from 'node:fs';
     writeSync(1, 'sync ');
     writeSync(2, Buffer.from('..err'), 2);
     write(1, 'later ', (error, bytes) => console.log(error, bytes));
     console.log(JSON.stringify(readFileSync(0, 'utf8')));
     for await (const chunk of process.stdin) console.log('read', chunk);
     setImmediate(() => console.log('end of input'));`,
  );
  expect(stdout).toBe('sync later ""\nnull 6\nend of input\n');
  expect(stderr).toBe('err');
});

it('shows what a child prints into the same terminal', async () => {
  const { container } = await openContainer();
  const { stdout } = await runIn(
    container,
    `import { spawnSync } from 'node:child_process';
     spawnSync(process.execPath, ['-e', 'console.log(1 + 1, process.execArgv)'], { stdio: 'inherit', env: { NO_COLOR: '1' } });
     console.log('parent');`,
  );
  expect(stdout).toBe("2 [ '-e', 'console.log(1 + 1, process.execArgv)' ]\nparent\n");
});

it('names no place of the container in what is printed', async () => {
  const { container, machine } = await openContainer();
  const { stdout } = await runIn(
    container,
    'console.log(process.cwd(), process.argv[1], import.meta.url);',
  );
  expect(stdout).toBe('/ /main.mjs file:///main.mjs\n');
  expect(stdout).not.toContain(machine.workdir);
});

it('gives each run a directory of its own and removes it', async () => {
  const { container, machine } = await openContainer();
  const text =
    "import { readdirSync, writeFileSync } from 'node:fs';\nwriteFileSync('left', '');\nconsole.log(readdirSync('.').join());";
  const runs = await Promise.all([runIn(container, text), runIn(container, text)]);
  expect(runs.map(({ stdout }) => stdout)).toEqual(['left,main.mjs\n', 'left,main.mjs\n']);
  await expect.poll(() => machine.files.readdir('runs')).toEqual([]);
});

it('runs programs in parallel', async () => {
  const { container } = await openContainer();
  const text = (own: string, other: string) =>
    `import { existsSync, writeFileSync } from 'node:fs';
     writeFileSync('../../${own}', '');
     while (!existsSync('../../${other}')) await new Promise((resolve) => setTimeout(resolve, 5));
     console.log('met');`;
  const runs = await Promise.all([
    runIn(container, text('a', 'b')),
    runIn(container, text('b', 'a')),
  ]);
  expect(runs.map(({ stdout }) => stdout)).toEqual(['met\n', 'met\n']);
});
