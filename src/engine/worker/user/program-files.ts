import type { EngineProgram } from '../../protocol.ts';
import { decodeUtf8 } from '../encodings/utf8.ts';

/** Where modules of the program are read from, by absolute path. */
export interface FileSource {
  has(path: string): boolean;
  /** Bytes or text of a file; undefined when there is none. */
  read(path: string): string | Uint8Array | undefined;
}

/** The files of the program as its loaders see them. */
export interface ProgramFiles {
  has(path: string): boolean;
  /** Text of a file as UTF-8; undefined when there is none. */
  readText(path: string): string | undefined;
  /** Reads from another source from now on: the volume, once the file system is loaded. */
  readFrom(source: FileSource): void;
}

/** The files that came with the program. */
export function createProgramFiles({ files }: EngineProgram): ProgramFiles {
  const own = new Map(Object.entries(files));
  let source: FileSource = { has: (path) => own.has(path), read: (path) => own.get(path) };
  return {
    has: (path) => source.has(path),
    readText: (path) => {
      const content = source.read(path);
      return content instanceof Uint8Array ? decodeUtf8(content) : content?.toWellFormed();
    },
    readFrom: (other) => {
      source = other;
    },
  };
}
