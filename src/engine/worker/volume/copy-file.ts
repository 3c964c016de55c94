import { requireFile } from './descriptors.ts';
import { Errno } from './errno.ts';
import type { Volume } from './volume.ts';

const exclusive = 1;
const forceClone = 4;

/** uv_fs_copyfile: `flags` are those of `fs.constants.COPYFILE_*`. The copy has the same mode. */
export function copyFile(volume: Volume, from: string, to: string, flags: number): void {
  const found = volume.get(from);
  const place = volume.find(to, 'follow');
  if (place.slash) throw new Errno('EISDIR');
  if (place.inode !== undefined && (flags & exclusive) !== 0) throw new Errno('EEXIST');
  // A directory can be opened, and not read.
  const source = requireFile(found);
  if ((flags & forceClone) !== 0) throw new Errno('ENOTSUP');
  if (place.inode === source) return;
  if (place.inode === undefined) {
    const bytes = source.content.bytes.slice();
    volume.addFile(place, source.permissions, bytes).permissions = source.permissions;
    return;
  }
  const target = requireFile(place.inode);
  target.content.resize(0);
  target.content.write(0, source.content.bytes);
  target.permissions = source.permissions;
  volume.touch(target);
}
