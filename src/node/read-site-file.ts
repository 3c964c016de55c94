import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of a built site, whole, so that a build that replaces it can't cut an answer in two. */
export interface SiteFile {
  bytes: Buffer;
  /** Changes whenever the file does; for the header `etag`. */
  tag: string;
  modified: Date;
}

/** What a path of the site leads to. */
export type SiteEntry = { kind: 'file'; file: SiteFile } | { kind: 'folder' } | { kind: 'nothing' };

/** Faults that mean that a path leads nowhere; all others are faults of the server. */
const nowhere = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/**
 * Reads what a path leads to below a directory. Whatever lies outside, also by a symbolic link, is
 * nothing. Rejects if the file is there and can't be read.
 */
export async function readSiteFile(directory: string, path: string): Promise<SiteEntry> {
  try {
    const root = await realpath(directory);
    const place = await realpath(join(root, path));
    if (place !== root && !place.startsWith(root + sep)) return { kind: 'nothing' };
    return await readEntry(place);
  } catch (error) {
    if (error instanceof Error && 'code' in error && nowhere.has(String(error.code))) {
      return { kind: 'nothing' };
    }
    throw error;
  }
}

async function readEntry(place: string): Promise<SiteEntry> {
  // Without waiting: a named pipe would hold the open up until somebody writes into it.
  const handle = await open(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = await handle.stat();
    if (status.isDirectory()) return { kind: 'folder' };
    if (!status.isFile()) return { kind: 'nothing' };
    const bytes = await handle.readFile();
    const tag = `W/"${bytes.length.toString(36)}-${Math.trunc(status.mtimeMs).toString(36)}"`;
    return { kind: 'file', file: { bytes, tag, modified: status.mtime } };
  } finally {
    await handle.close();
  }
}
