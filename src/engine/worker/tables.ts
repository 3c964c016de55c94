import type { FurtherScript } from '../further-scripts.ts';

/** What the bindings of the pinned binary hold as plain data; `build/dump-tables.cjs` makes it. */
export interface Tables {
  version: string;
  versions: Record<string, string>;
  release: Record<string, string>;
  builtinIds: string[];
  builtinModules: string[];
  /** Names of the properties of the global object. */
  globals: string[];
  /** Names of the properties of built-in objects, separated by spaces, by path from the global object. */
  intrinsics: Record<string, string>;
  /** Frames of the loader of ES modules by what is wrong, and the lines (`file:line`) that throw. */
  loaderErrors: { frames: Record<string, string[]>; lines: Record<string, string> };
  /** Where Node hands on an error that ends the loading of the entry. */
  entryFailure: { file: string; line: number; column: number; text: string };
  /** Frames below those of an ES module, of the start of a CommonJS program and of microtasks after ticks. */
  stackTails: { esm: string[]; cjs: string; ticks: string };
  processConfig: string;
  config: Record<string, unknown>;
  constants: Record<string, Record<string, unknown>>;
  uvErrors: [code: number, name: string, text: string][];
  options: Record<string, unknown>;
  embedderOptions: Record<string, unknown>;
  providers: Record<string, number>;
  asyncWrapConstants: Record<string, number>;
  exitCodes: Record<string, number>;
  privateSymbols: string[];
  utilConstants: Record<string, number>;
  symbols: string[];
  encodings: string[];
  stringDecoder: Record<string, unknown>;
  performanceConstants: Record<string, number>;
  moduleWrap: Record<string, unknown>;
  worker: Record<string, unknown>;
  contextify: Record<string, Record<string, symbol>>;
}

/** Text of Node's library in a script: its modules, and where each starts. */
export interface NodeScript {
  modules: [id: string, body: (...values: unknown[]) => void][];
  /** The line at which the text of the first module starts, and how many lines each has; two lie between. */
  lines: number[];
  /** Lines that a patch changed: where, and the lengths before and after. */
  edits: [id: string, edits: [line: number, at: number, removed: number, added: number][]][];
}

/** The core script holds the tables as well, and knows which modules the other scripts hold. */
export interface CoreScript extends NodeScript {
  tables: Tables;
  further: [name: FurtherScript, ids: string[]][];
}
