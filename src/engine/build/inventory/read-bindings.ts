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
 * The bindings that the scripts of the engine list, in alphabetical order; of those that Node has not,
 * which `isNodes` tells, the ones that stand for a part of its C++. Throws when one of Node's does not
 * say which.
 */
export function readBindings(isNodes: (name: string) => boolean): BindingEntry[] {
  const lists = [
    { script: 'core', file: join(worker, 'bindings/index.ts') },
    ...readdirSync(join(worker, 'scripts')).map((name) => ({
      script: name.replace(/\.ts$/, ''),
      file: join(worker, 'scripts', name),
    })),
  ];
  const found = lists
    .flatMap(({ script, file }) =>
      [...readFileSync(file, 'utf8').matchAll(/\b([a-z]\w*): create[A-Z]\w*/g)]
        .map(([, name = '']) => readBinding(name, script))
        .filter(({ name, sources }) => isNodes(name) || sources.length > 0),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const silent = found.find(({ sources }) => sources.length === 0);
  if (silent !== undefined) {
    throw new Error(
      `The first line of bindings/${silent.name}.ts names no file of Node's C++. Name the one that it stands for.`,
    );
  }
  return found;
}

function readBinding(name: string, script: string): BindingEntry {
  const file = join(worker, 'bindings', `${name}.ts`);
  const [head = ''] = readFileSync(file, 'utf8').split('\n');
  const sources = [...head.matchAll(/\bsrc\/[\w/]+\.(?:cc|h)\b/g)].map(([path]) => path);
  return { name, sources, script, lacks: lacksFrom(file) };
}
