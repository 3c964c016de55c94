import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyPatches } from './apply-patches.ts';
import { bundle } from './bundle.ts';
import { checkRequires } from './check-requires.ts';
import { findEdits, type LineEdit } from './find-edits.ts';
import { coreRoots, cryptoRoots, ioRoots, left, replaced } from './module-lists.ts';
import { readNativeSources } from './native-sources.ts';
import { patches } from './patches.ts';
import { readLlhttp } from './read-llhttp.ts';
import { readTables } from './read-tables.ts';
import { sortModules } from './sort-modules.ts';
import { stripComments } from './strip-comments.ts';
import { writeModuleTable } from './write-script.ts';

const license = new URL('./node-license.txt', import.meta.url);
const coreEntry = fileURLToPath(new URL('../worker/core.ts', import.meta.url));
const ioEntry = fileURLToPath(new URL('../worker/io.ts', import.meta.url));
const cryptoEntry = fileURLToPath(new URL('../worker/crypto.ts', import.meta.url));

/**
 * Writes `core.js`, `io.js`, `crypto.js` and `LICENSE` (Node's) into `directory`. The same Node and the same
 * sources give the same bytes. Throws when a patch or a list no longer fits this Node.
 */
export async function buildEngine(directory: string): Promise<void> {
  const originals = readNativeSources();
  const sources = new Map(
    [...originals].map(([id, source]) => [id, applyPatches(id, source, patches)]),
  );
  const outside = [...replaced, ...Object.keys(left)];
  const { core, io, crypto } = sortModules(sources, {
    coreRoots,
    ioRoots,
    cryptoRoots,
    outside,
  });
  const held = [...core, ...io, ...crypto];
  checkRequires(sources, held, outside);
  const edits = (ids: string[]): [string, LineEdit[]][] =>
    ids.flatMap((id): [string, LineEdit[]][] => {
      const found = findEdits(originals.get(id) ?? '', sources.get(id) ?? '');
      return found.length === 0 ? [] : [[id, found]];
    });
  const unused = patches.filter(({ module }) => !held.includes(module));
  if (unused.length > 0)
    throw new Error(`Patches of modules that are not built: ${unused[0]?.module}`);
  const prepare = (ids: string[]): Map<string, string> =>
    new Map(ids.map((id) => [id, stripComments(sources.get(id) ?? '')]));
  const notice =
    '/*! Holds JavaScript of Node.js (https://nodejs.org); its licence is the file LICENSE beside this one. */';
  const [coreText, ioText, cryptoText] = await Promise.all([
    bundle(coreEntry),
    bundle(ioEntry),
    bundle(cryptoEntry),
  ]);
  mkdirSync(directory, { recursive: true });
  // `data` is text of more properties of `highwaterNode`.
  const write = (name: string, ids: string[], data: string, own: string): void => {
    const table = writeModuleTable(prepare(ids), 2);
    writeFileSync(
      `${directory}/${name}.js`,
      `${notice}\n(()=>{const highwaterNode={modules:${table.text},` +
        `lines:${JSON.stringify(table.lines)},edits:${JSON.stringify(edits(ids))},${data}};\n${own}\n})();\n` +
        `//# sourceURL=highwater:${name}\n`,
    );
  };
  write('core', core, `tables:${readTables()}`, coreText);
  write('io', io, `llhttp:${readLlhttp(originals)}`, ioText);
  write('crypto', crypto, '', cryptoText);
  writeFileSync(`${directory}/LICENSE`, readFileSync(license));
}
