import type { Program } from '#model/program';

/**
 * What is wrong with the paths of a program's files, in one sentence, or `undefined`. A path must
 * be relative, use `/`, and stay inside the program's own directory on every operating system.
 */
export function findPathFault({ files, entry }: Program): string | undefined {
  const paths = Object.keys(files);
  for (const path of paths) {
    const parts = path.split('/');
    // A colon would name a drive or a stream of a file on Windows.
    const foreign = ['\\', ':', '\0'].some((character) => path.includes(character));
    if (foreign || parts.some((part) => part === '' || part === '.' || part === '..')) {
      return `The file path ${JSON.stringify(path)} is not allowed: use a relative path with "/" that stays inside the program's directory.`;
    }
    const parent = paths.find((other) => path.startsWith(`${other}/`));
    if (parent !== undefined) {
      return `The path ${JSON.stringify(parent)} is both a file and a directory: rename one of them.`;
    }
  }
  if (!Object.hasOwn(files, entry)) {
    return `The entry ${JSON.stringify(entry)} is not among the program's files: add it, or start another file.`;
  }
  return undefined;
}
