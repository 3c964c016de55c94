import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { furtherScriptNames, type ScriptName } from '../further-scripts.ts';
import { keptVariable } from '../worker/kept-result.ts';
import { applyPatches } from './apply-patches.ts';
import { readBrotliWords } from './brotli-words.ts';
import { bundle } from './bundle.ts';
import { checkRequires } from './check-requires.ts';
import { findEdits, type LineEdit } from './find-edits.ts';
import { findKeptEdits, keepCallers } from './keep-callers.ts';
import { left, replaced } from './module-lists.ts';
import { readNativeSources } from './native-sources.ts';
import { patches } from './patches.ts';
import { readLlhttp } from './read-llhttp.ts';
import { readTables } from './read-tables.ts';
import { scriptPlans } from './script-plans.ts';
import { sortModules } from './sort-modules.ts';
import { stripComments } from './strip-comments.ts';
import { writeModuleTable } from './write-script.ts';

const license = fileURLToPath(new URL('./node-license.txt', import.meta.url));
const notice =
  '/*! Holds JavaScript of Node.js (https://nodejs.org); its licence is the file LICENSE beside this one. */';

/**
 * Writes the scripts and `LICENSE` (Node's) into `directory`. The same Node and the same sources give
 * the same bytes. Throws when a patch or a list no longer fits this Node.
 */
export async function buildEngine(directory: string): Promise<void> {
  const originals = readNativeSources();
  const sources = new Map(
    [...originals].map(([id, source]) => [id, applyPatches(id, source, patches)]),
  );
  const outside = [...replaced, ...Object.keys(left)];
  const sorted = sortModules(sources, scriptPlans, outside);
  const held = [...sorted.values()].flat();
  checkRequires(sources, held, outside);
  const edits = (ids: string[], forV8: boolean): [string, LineEdit[]][] =>
    ids.flatMap((id): [string, LineEdit[]][] => {
      const find = forV8 ? findEdits : findKeptEdits;
      const found = find(originals.get(id) ?? '', sources.get(id) ?? '');
      return found.length === 0 ? [] : [[id, found]];
    });
  const unused = patches.filter(({ module }) => !held.includes(module));
  if (unused.length > 0)
    throw new Error(`Patches of modules that are not built: ${unused[0]?.module}`);
  const prepare = (ids: string[], forV8: boolean): Map<string, string> =>
    new Map(
      ids.map((id) => {
        const source = sources.get(id) ?? '';
        return [id, stripComments(forV8 ? source : keepCallers(source))];
      }),
    );
  /** Text of further properties of `highwaterNode`, by script. */
  const data: Record<string, string> = {
    core: `tables:${readTables()},further:${JSON.stringify([...sorted].slice(1))}`,
    brotli: `words:${JSON.stringify(readBrotliWords())}`,
    http: `llhttp:${readLlhttp(originals)}`,
  };
  mkdirSync(directory, { recursive: true });
  const write = async (
    file: ScriptName,
    name: string,
    constants: Record<string, string> = {},
  ): Promise<void> => {
    const ids = sorted.get(name) ?? [];
    const forV8 = file === 'core';
    const table = writeModuleTable(prepare(ids, forV8), 2);
    const entry = new URL(
      `../worker/${name === 'core' ? '' : 'scripts/'}${name}.ts`,
      import.meta.url,
    );
    const own = await bundle(fileURLToPath(entry), constants);
    writeFileSync(
      `${directory}/${file}.js`,
      `${notice}\n(()=>{${forV8 ? '' : `let ${keptVariable};`}const highwaterNode={modules:${table.text},` +
        `lines:${JSON.stringify(table.lines)},edits:${JSON.stringify(edits(ids, forV8))},${data[name] ?? ''}};\n` +
        `${own}\n})();\n//# sourceURL=highwater:${name}\n`,
    );
  };
  await write('core', 'core', { highwaterForV8: 'true' });
  await write('core-foreign', 'core');
  for (const name of furtherScriptNames) await write(name, name);
  copyFileSync(license, `${directory}/LICENSE`);
}
