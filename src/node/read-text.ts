import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorAt, type Report } from './report.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a UTF-8 file exactly as it is. `file` is relative to `root`. Text that is not UTF-8 is
 * reported and `undefined` is returned; a file that can't be read at all throws.
 */
export async function readText(
  root: string,
  file: string,
  report: Report,
): Promise<string | undefined> {
  const bytes = await readFile(join(root, file));
  try {
    return decoder.decode(bytes);
  } catch {
    report(
      errorAt({ file }, 'The file is not UTF-8 text. Save it as UTF-8, or move it elsewhere.'),
    );
    return undefined;
  }
}

/** Drops a byte order mark and makes every line end LF, so that offsets and lines are plain. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
