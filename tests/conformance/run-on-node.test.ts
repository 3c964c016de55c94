import { expect, it } from 'vitest';
import type { CorpusProgram } from './corpus-program.ts';
import { runOnNode } from './run-on-node.ts';

function program(file: string, text: string): CorpusProgram {
  return { file, files: { 'main.mjs': text }, entry: 'main.mjs' };
}

it('gives output, exit code and the place of errors without machine paths or process ids', async () => {
  const { signal } = new AbortController();
  const [warns, fails] = await runOnNode(
    [
      program('a', "process.emitWarning('careful'); console.log('out');"),
      program('b', "throw new Error('bad');"),
    ],
    { signal },
  );
  expect(warns).toMatchObject({ file: 'a', stdout: 'out\n', exitCode: 0 });
  expect(warns?.stderr).toMatch(/^\(node:PID\) Warning: careful\n/);
  expect(fails).toMatchObject({ file: 'b', stdout: '', exitCode: 1 });
  expect(fails?.stderr).toContain('at file:///main.mjs:1:7');
});
