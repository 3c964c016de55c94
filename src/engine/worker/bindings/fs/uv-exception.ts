// UVException in src/api/exceptions.cc
import type { Engine } from '../../engine.ts';
import type { ErrnoName } from '../../volume/errno.ts';

/** The call of libuv that failed, as an error names it, in the order of the properties of the error. */
export interface FailedCall {
  syscall: string;
  path?: string;
  dest?: string;
}

export interface UvErrors {
  numberOf(code: ErrnoName): number;
  create(code: ErrnoName, call: FailedCall): Error;
  /** What `strerror` of libuv says. */
  textOf(code: ErrnoName): string;
}

export function createUvErrors({ tables, primordials }: Engine): UvErrors {
  const byName = new Map(tables.uvErrors.map(([number, name, text]) => [name, { number, text }]));
  // The program may have replaced the global one.
  const OriginalError = primordials.Error as ErrorConstructor;
  const find = (code: ErrnoName): { number: number; text: string } => {
    const found = byName.get(code);
    if (found === undefined) throw new Error(`libuv has no error ${code}.`);
    return found;
  };
  return {
    numberOf: (code) => find(code).number,
    textOf: (code) => find(code).text,
    create(code, call) {
      const { syscall, path, dest } = call;
      const { number, text } = find(code);
      const place = path === undefined ? '' : ` '${path}'`;
      const target = dest === undefined ? '' : ` -> '${dest}'`;
      const error = new OriginalError(`${code}: ${text}, ${syscall}${place}${target}`);
      return Object.assign(error, { errno: number, code, ...call });
    },
  };
}
