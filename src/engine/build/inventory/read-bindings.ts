import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lacksFrom } from './find-lacks.ts';

const worker = fileURLToPath(new URL('../../worker/', import.meta.url));

/** A binding of the engine. */
export interface BindingEntry {
  /** As `internalBinding()` takes it. */
  name: string;
  /** Files of Node's C++ that it stands for. */
  sources: string[];
  /** The script that brings it along. */
  script: string;
  /** What it cannot do. */
  lacks: string[];
}

/**
 * The bindings that the scripts of the engine list, in alphabetical order, of those that Node has too:
 * `isNodes` tells. Throws when one does not say which C++ it stands for.
 */
export function readBindings(isNodes: (name: string) => boolean): BindingEntry[] {
  const lists = [
    { script: 'core', file: join(worker, 'bindings/index.ts') },
    ...readdirSync(join(worker, 'scripts')).map((name) => ({
      script: name.replace(/\.ts$/, ''),
      file: join(worker, 'scripts', name),
    })),
  ];
  return lists
    .flatMap(({ script, file }) =>
      [...readFileSync(file, 'utf8').matchAll(/\b([a-z]\w*): create[A-Z]\w*/g)]
        .filter(([, name = '']) => isNodes(name))
        .map(([, name = '']) => readBinding(name, script)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readBinding(name: string, script: string): BindingEntry {
  const file = join(worker, 'bindings', `${name}.ts`);
  const [head = ''] = readFileSync(file, 'utf8').split('\n');
  const sources = [...head.matchAll(/\bsrc\/[\w/]+\.(?:cc|h)\b/g)].map(([path]) => path);
  if (!head.startsWith('// ') || sources.length === 0) {
    throw new Error(
      `The first line of ${file} names no file of Node's C++. Name the one that it stands for.`,
    );
  }
  return { name, sources, script, lacks: lacksFrom(file) };
}
