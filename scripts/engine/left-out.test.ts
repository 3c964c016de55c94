import { builtinModules } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { left } from '../../src/engine/build/module-lists.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';

let engine: OpenEngine;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

const ids = builtinModules.map((id) => (id.startsWith('node:') ? id : `node:${id}`));

/** Prints what becomes of each module: "there", or the message of the error. */
const attempts = `
  const results = {};
  for (const id of ${JSON.stringify(ids)}) results[id] = await tryOne(id);
  console.log(JSON.stringify(results));
`;

/** What a program hears of each built-in module by one of the ways to ask for one. */
async function ask(entry: string, tryOne: string): Promise<Record<string, string>> {
  const text = `
    const there = () => 'there';
    const tryOne = async (id) => { try { return await (${tryOne})(id); } catch (error) { return error.message; } };
    (async () => { ${attempts} })();
  `;
  const { stdout } = await engine.run({ files: { [entry]: text }, entry, timeoutMs: 60_000 });
  return JSON.parse(stdout.slice(stdout.indexOf('{')));
}

const sentence = (id: string): string =>
  `The in-page engine has no module "${id}". Run this program with the runtime "local" or "webcontainer".`;

it.each([
  ['import()', 'main.mjs', '(id) => import(id).then(there)'],
  ['require()', 'main.cjs', '(id) => (require(id), "there")'],
  ['getBuiltinModule()', 'main.cjs', '(id) => (process.getBuiltinModule(id), "there")'],
])('%s gives a built-in module or names it and who has it', async (_, entry, tryOne) => {
  const results = await ask(entry, tryOne);
  const wrong = ids.filter((id) => results[id] !== 'there' && results[id] !== sentence(id));
  expect(wrong).toEqual([]);
  const there = ids.filter((id) => results[id] === 'there');
  expect(there).toEqual(expect.arrayContaining(['node:stream', 'node:fs', 'node:zlib']));
  const publicLeft = Object.keys(left).filter((id) => builtinModules.includes(id));
  for (const id of publicLeft) expect(results[`node:${id}`]).toBe(sentence(`node:${id}`));
});

it('says so for a static import too, before anything of the program runs', async () => {
  const { stdout, stderr, exitCode } = await engine.run({
    files: { 'main.mjs': "console.log('never');\nimport 'node:child_process';" },
    entry: 'main.mjs',
  });
  expect([stdout, exitCode]).toEqual(['', 1]);
  expect(stderr).toContain(`Error: ${sentence('node:child_process')}`);
});
