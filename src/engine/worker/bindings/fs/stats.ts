import { type Inode, modeOf, sizeOf } from '../../volume/inode.ts';

/** Number of fields of a stat; arrays of the binding have room for two. */
export const fieldCount = 18;
const blockSize = 4096;
const sectorSize = 512;
const device = 1;

/** Fields in the order of `FsStatsOffset` in src/node_file.h. */
function fieldsOf(inode: Inode): number[] {
  const size = sizeOf(inode);
  const sectors = Math.ceil(size / blockSize) * (blockSize / sectorSize);
  const { uid, gid, links, ino, accessed, modified, changed, born } = inode;
  const times = [accessed, modified, changed, born].flatMap(({ sec, nsec }) => [sec, nsec]);
  const isDevice = inode.kind === 'device' ? 259 : 0;
  return [
    device,
    modeOf(inode),
    links,
    uid,
    gid,
    isDevice,
    blockSize,
    ino,
    size,
    sectors,
    ...times,
  ];
}

export type StatArray = Float64Array | BigInt64Array;

/** Fills the first half of an array that the binding shares with the library. */
export function fillStat(target: StatArray, inode: Inode): StatArray {
  const fields = fieldsOf(inode);
  if (target instanceof Float64Array) target.set(fields);
  else target.set(fields.map(BigInt));
  return target;
}

/** A stat of its own, for a request that is answered later. */
export function createStat(inode: Inode, useBigint: boolean): StatArray {
  return fillStat(useBigint ? new BigInt64Array(fieldCount) : new Float64Array(fieldCount), inode);
}

/** Type, sizes of blocks and fragments, blocks and files of the volume, as statfs(2) has them. */
export function createStatFs(useBigint: boolean): StatArray {
  const tmpfs = 0x01021994;
  const blocks = 262_144;
  const files = 1_048_576;
  const fields = [tmpfs, blockSize, blockSize, blocks, blocks, blocks, files, files];
  return useBigint ? BigInt64Array.from(fields.map(BigInt)) : Float64Array.from(fields);
}

/** Types of entries as libuv numbers them. */
export function direntType({ kind }: Inode): number {
  return { file: 1, directory: 2, symlink: 3, pipe: 4, device: 6 }[kind];
}
