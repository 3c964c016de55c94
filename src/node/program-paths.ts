import type { Program } from '#model/program';

/**
 * What is wrong with the paths of a program's files, in one sentence, or `undefined`. A path must
 * be relative, use `/`, and stay inside the program's own directory on every operating system.
 */
export function findPathFault({ files, entry }: Program): string | undefined {
  for (const path of Object.keys(files)) {
    const parts = path.split('/');
    // A colon would name a drive or a stream of a file on Windows.
    const foreign = ['\\', ':', '\0'].some((character) => path.includes(character));
    if (foreign || parts.some((part) => part === '' || part === '.' || part === '..')) {
      return `The file path ${JSON.stringify(path)} is not allowed: use a relative path with "/" that stays inside the program's directory.`;
    }
    const parent = parentsOf(parts).find((other) => Object.hasOwn(files, other));
    if (parent !== undefined) {
      return `The path ${JSON.stringify(parent)} is both a file and a directory: rename one of them.`;
    }
  }
  if (!Object.hasOwn(files, entry)) {
    return `The entry ${JSON.stringify(entry)} is not among the program's files: add it, or start another file.`;
  }
  return undefined;
}

/** The directories that a path leads through, from the outermost. */
function parentsOf(parts: readonly string[]): string[] {
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
