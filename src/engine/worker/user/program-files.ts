import type { EngineProgram } from '../../protocol.ts';
import { decodeUtf8 } from '../encodings/utf8.ts';

export type FileKind = 'file' | 'directory';

/** Where modules of the program are read from, by absolute path. */
export interface FileSource {
  /** What a path leads to; undefined when there is nothing. */
  kindOf(path: string): FileKind | undefined;
  /** Bytes or text of a file; undefined when there is none. */
  read(path: string): string | Uint8Array | undefined;
}

/** The files of the program as its loaders see them. */
export interface ProgramFiles {
  kindOf(path: string): FileKind | undefined;
  /** Text of a file as UTF-8; undefined when there is none. */
  readText(path: string): string | undefined;
  /** Reads from another source from now on: the volume, once the file system is loaded. */
  readFrom(source: FileSource): void;
}

/** The files that came with the program. */
export function createProgramFiles({ files }: EngineProgram): ProgramFiles {
  const own = new Map(Object.entries(files));
  const folders = new Set(['/', ...[...own.keys()].flatMap(foldersAbove)]);
  let source: FileSource = {
    kindOf(path) {
      if (own.has(path)) return 'file';
      return folders.has(path.replace(/(?!^)\/+$/, '')) ? 'directory' : undefined;
    },
    read: (path) => own.get(path),
  };
  return {
    kindOf: (path) => source.kindOf(path),
    readText: (path) => {
      const content = source.read(path);
      return content instanceof Uint8Array ? decodeUtf8(content) : content?.toWellFormed();
    },
    readFrom: (other) => {
      source = other;
    },
  };
}

function foldersAbove(path: string): string[] {
  const slashes = [...path.matchAll(/(?!^)\//g)];
  return slashes.map(({ index }) => path.slice(0, index));
}
