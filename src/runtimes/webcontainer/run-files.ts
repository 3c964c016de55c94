import type { FileSystemTree, WebContainer } from '@webcontainer/api';
import type { Program } from '#model/program';
import { guestPaths } from './guest.ts';

/** Writes the files of a program into a directory of its own. */
export async function writeRunFiles(
  instance: WebContainer,
  run: number,
  files: Program['files'],
): Promise<void> {
  const mountPoint = guestPaths.program(run);
  // `mount()` needs a directory that is there.
  await instance.fs.mkdir(mountPoint, { recursive: true });
  await instance.mount(treeOf(files), { mountPoint });
}

/** Removes what a run has left. */
export async function removeRunFiles({ fs }: WebContainer, run: number): Promise<void> {
  await Promise.all([
    fs.rm(guestPaths.program(run), { recursive: true, force: true }),
    fs.rm(guestPaths.taken(run), { force: true }),
  ]);
}

/** Files by path as the nested tree that `mount()` takes. */
export function treeOf(files: Program['files']): FileSystemTree {
  const root = emptyTree();
  for (const [path, contents] of Object.entries(files)) {
    const folders = path.split('/');
    const name = folders.pop() ?? path;
    let place = root;
    for (const folder of folders) {
      const entry = place[folder];
      const directory = entry !== undefined && 'directory' in entry ? entry.directory : emptyTree();
      place[folder] = { directory };
      place = directory;
    }
    place[name] = { file: { contents } };
  }
  return root;
}

/** Without a prototype, so that a file may have any name. */
function emptyTree(): FileSystemTree {
  return Object.create(null);
}
