import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeTree } from '../support/write-tree.ts';

const root = join(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** What the linter says, under the rules of this repository, of a file at `path` with this import. */
async function lint(path: string, specifier: string): Promise<string> {
  const directory = await writeTree({
    'biome.json': readFileSync(join(root, 'biome.json'), 'utf8'),
    [path]: `import { x } from '${specifier}';\n\nconsole.log(x);\n`,
  });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', path],
    { cwd: directory, encoding: 'utf8' },
  );
  return stdout + stderr;
}

it.each([
  ['src/model/x.ts', '#matcher/match'],
  ['src/model/x.ts', 'node:fs'],
  ['src/matcher/x.ts', '#model/run'],
  ['src/matcher/x.ts', '../model/run.ts'],
  ['src/matcher/x.ts', 'node:fs'],
  ['src/node/x.ts', '#runtimes/registry'],
  ['src/runtimes/local/x.ts', '#matcher/match'],
  ['src/runtimes/local/x.ts', '#node/run-program'],
  ['src/components/experiment/x.ts', '#node/run-program'],
  ['src/components/experiment/x.ts', 'node:fs'],
  ['verify/x.ts', '#components/experiment/compare'],
])('%s may not import %s', async (path, specifier) => {
  expect(await lint(path, specifier)).toMatch(/noRestrictedImports|noNodejsModules/);
});

it.each([
  ['src/matcher/x.ts', 'diff'],
  ['src/node/x.ts', '#matcher/parse-expectation'],
  ['src/components/experiment/x.ts', '#runtimes/choose-runtime'],
  ['verify/x.ts', '#node/run-program'],
])('%s may import %s', async (path, specifier) => {
  expect(await lint(path, specifier)).toContain('Checked 1 file');
  expect(await lint(path, specifier)).not.toMatch(/noRestrictedImports|noNodejsModules/);
});
