import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import type { Need, Program } from '#model/program';

/** The npm packages that a program may need, each a development dependency of this repository. */
const packages: Partial<Record<Need, string>> = { pglite: '@electric-sql/pglite' };

/**
 * Where the packages lie that a program needs, by name. Throws an error with the name of a package
 * that is not installed.
 */
export function packageFolders({ needs }: Program): Map<string, string> {
  const { resolve } = createRequire(import.meta.url);
  const folders = new Map<string, string>();
  for (const need of needs) {
    const name = packages[need];
    if (name === undefined) continue;
    const place = join('node_modules', ...name.split('/'), sep);
    let main: string;
    try {
      main = resolve(name);
    } catch (error) {
      throw new Error(
        `This program needs the package ${name}, which is not installed. Run npm install.`,
        { cause: error },
      );
    }
    folders.set(name, main.slice(0, main.lastIndexOf(place) + place.length - sep.length));
  }
  return folders;
}
