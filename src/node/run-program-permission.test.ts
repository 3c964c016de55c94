import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { describeNode } from './node-binary.ts';
import { collect, programOfText, runText } from './run-for-test.ts';
import { runProgram } from './run-program.ts';

/** Prints `ok`, or the code of the error that the expression throws. */
function attempt(expression: string): string {
  return `
    import fs from 'node:fs'; import os from 'node:os';
    import child from 'node:child_process'; import { Worker } from 'node:worker_threads';
    try { await (${expression}); console.log('ok') } catch (error) { console.log(error.code) }`;
}

async function outcome(
  expression: string,
  more: Parameters<typeof runText>[1] = {},
): Promise<{ stdout: string; stderr: string }> {
  const { stdout, stderr } = await runText(attempt(expression), more);
  return { stdout: stdout.trim(), stderr };
}

it.each([
  ['read a file of the system', 'fs.readFileSync("/etc/passwd")'],
  ['read this repository', `fs.readFileSync(${JSON.stringify(import.meta.filename)})`],
  ['list the directory of all runs', 'fs.readdirSync("..")'],
  ['write beside its directory', 'fs.writeFileSync("../stray.txt", "x")'],
  ['write by an absolute path', 'fs.writeFileSync("/tmp/stray.txt", "x")'],
  ['link to a file outside', 'fs.symlinkSync("/etc/passwd", "link")'],
  ['make a hard link to a file outside', 'fs.linkSync("/etc/passwd", "link")'],
  ['move its file out', 'fs.renameSync("main.mjs", "../main.mjs")'],
  ['copy a file in', 'fs.copyFileSync("/etc/passwd", "copy")'],
  ['start a child process', 'child.execFileSync("/bin/true")'],
  ['start a worker thread', 'new Worker("0", { eval: true })'],
  ['open a file through /proc', 'fs.readFileSync("/proc/self/environ")'],
])('may not %s', async (_, expression) => {
  expect((await outcome(expression)).stdout).toBe('ERR_ACCESS_DENIED');
});

it('may not load a native add-on', async () => {
  const { stdout } = await outcome('process.dlopen({ exports: {} }, "./x.node")');
  expect(stdout).toBe('ERR_DLOPEN_DISABLED');
});

it('may not read the directory of another run', async () => {
  const other = await mkdtemp(join(await realpath(tmpdir()), 'highwater-'));
  onTestFinished(() => rm(other, { recursive: true }));
  const { stdout } = await outcome(`fs.readdirSync(${JSON.stringify(other)})`);
  expect(stdout).toBe('ERR_ACCESS_DENIED');
});

it('may write and read in its own directory and in os.tmpdir()', async () => {
  const expression =
    '(fs.mkdirSync("d"), fs.writeFileSync(os.tmpdir() + "/d/f", "x"), fs.readFileSync("d/f"))';
  expect((await outcome(expression)).stdout).toBe('ok');
});

it.each([
  ['child-process', 'child.execFileSync("/bin/true")'],
  ['worker-threads', 'new Worker("0", { eval: true })'],
] as const)('may use what it needs: %s, without a warning', async (need, expression) => {
  expect(await outcome(expression, { needs: [need] })).toEqual({ stdout: 'ok', stderr: '' });
});

it('may listen without the need "network" only where Node has no permission for it', async () => {
  const listen = 'import net from "node:net"; net.createServer().listen(0).unref()';
  const { options } = await describeNode(process.execPath);
  const without = await runText(listen);
  if (options.has('--allow-net')) expect(without.stderr).toContain('ERR_ACCESS_DENIED');
  else expect(without.result.ending).toEqual({ kind: 'exit', code: 0 });
  const { stderr, result } = await runText(listen, { needs: ['network'] });
  expect({ stderr, ending: result.ending }).toEqual({
    stderr: '',
    ending: { kind: 'exit', code: 0 },
  });
});

it('lets a child run the same node, by its name and by process.execPath, within the same limits', async () => {
  const program = programOfText(
    `import { execFileSync, fork } from 'node:child_process';
     for (const node of ['node', process.execPath]) {
       const text = 'console.log(process.version, process.permission.has("fs.read", "/etc/passwd"))';
       process.stdout.write(execFileSync(node, ['-e', text]));
     }
     fork('./child.mjs').on('message', (message) => console.log(message));`,
    { needs: ['child-process'] },
  );
  const files = { ...program.files, 'child.mjs': 'process.send("from the child")' };
  const { signal } = new AbortController();
  const { stdout, stderr } = await collect(runProgram({ ...program, files }, { signal }));
  const line = `${process.version} false\n`;
  expect({ stdout, stderr }).toEqual({ stdout: `${line}${line}from the child\n`, stderr: '' });
});

// See quietPermission: Node 22 can't tell its own warnings from those of the program.
const byCode = (await describeNode(process.execPath)).quietPermission.length > 1;

it.runIf(byCode)('shows the warnings of the program itself', async () => {
  const { stderr } = await runText('process.emitWarning("mine", "SecurityWarning")', {
    needs: ['worker-threads'],
  });
  expect(stderr).toContain('SecurityWarning: mine');
});
