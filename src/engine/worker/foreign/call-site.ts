import type { CallSite } from '../boot/stack-frames.ts';

export interface CallSiteParts {
  /** Null for a function without a name. */
  name: string | null;
  /** The class of the receiver; undefined when there is none or nobody knows. */
  type: string | undefined;
  /** The property by which the receiver has the function, when that is not its name. */
  method: string | undefined;
  /** Null for a function of the language itself. */
  file: string | null;
  line: number;
  column: number;
  /** Whether it is the body of a module. */
  isTopLevel: boolean;
  isConstructor: boolean;
  isAsync: boolean;
}

/** V8's CallSite, with what the text of another engine's stack trace and the source tell of a frame. */
export class ForeignCallSite implements CallSite {
  readonly #parts: CallSiteParts;

  constructor(parts: CallSiteParts) {
    this.#parts = parts;
  }

  getThis(): undefined {
    return undefined;
  }

  getTypeName(): string | null {
    return this.#parts.type ?? null;
  }

  getFunction(): undefined {
    return undefined;
  }

  getFunctionName(): string | null {
    return this.#parts.name;
  }

  getMethodName(): string | null {
    return this.#parts.method ?? null;
  }

  getFileName(): string | null {
    return this.#parts.file;
  }

  getScriptNameOrSourceURL(): string | null {
    return this.#parts.file;
  }

  getLineNumber(): number | null {
    return this.#parts.file === null ? null : this.#parts.line;
  }

  getColumnNumber(): number | null {
    return this.#parts.file === null ? null : this.#parts.column;
  }

  /** Where the function starts is only told of modules: at the first character. */
  getEnclosingLineNumber(): number {
    return this.#parts.isTopLevel ? 1 : 0;
  }

  getEnclosingColumnNumber(): number {
    return this.#parts.isTopLevel ? 1 : 0;
  }

  getEvalOrigin(): undefined {
    return undefined;
  }

  isToplevel(): boolean {
    return this.#parts.type === undefined;
  }

  isEval(): boolean {
    return false;
  }

  isNative(): boolean {
    return false;
  }

  isConstructor(): boolean {
    return this.#parts.isConstructor;
  }

  isAsync(): boolean {
    return this.#parts.isAsync;
  }

  isPromiseAll(): boolean {
    return false;
  }

  getPromiseIndex(): null {
    return null;
  }

  /** `SerializeJSStackFrame` of V8's src/objects/call-site-info.cc. */
  toString(): string {
    const { name, type, method, file, line, column, isConstructor, isAsync } = this.#parts;
    const place = file === null ? '<anonymous>' : `${file}:${line}:${column}`;
    const prefix = isAsync ? 'async ' : '';
    if (isConstructor) return `${prefix}new ${name ?? '<anonymous>'} (${place})`;
    // A name that says more than the function's own stands by itself.
    if (type !== undefined && (name === null || /^[\w$<>]+$/.test(name))) {
      const alias = name !== null && method !== undefined && !name.endsWith(method);
      const shown = `${type}.${name ?? method ?? '<anonymous>'}${alias ? ` [as ${method}]` : ''}`;
      return `${prefix}${shown} (${place})`;
    }
    return name === null ? prefix + place : `${prefix}${name} (${place})`;
  }
}
