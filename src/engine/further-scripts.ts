/**
 * The scripts of the engine after `core.js`. A program gets those that hold a module which it may ask
 * for; each is listed with the ones that it builds upon, which then come along.
 */
export const furtherScripts = {
  /** Node's loader of CommonJS, and how it finds packages. */
  loaders: [],
  /** Files, readline, assert and what else knows of the machine. */
  io: [],
  zlib: [],
  /** Brotli for zlib: it holds no module of Node, and zlib loads it. */
  brotli: ['zlib'],
  http: ['io'],
  /** Web streams. */
  web: [],
  crypto: [],
  /** Modules that import each other in a circle and what else the browser cannot load: it holds none of Node. */
  linker: [],
  /** What hardly a program asks for, such as globs and the copying of folders. */
  rare: ['io'],
} as const satisfies Record<string, readonly string[]>;

export type FurtherScript = keyof typeof furtherScripts;

/** Their names. */
export const furtherScriptNames = Object.keys(furtherScripts) as FurtherScript[];

/** The first script: for V8, and for other engines of JavaScript with what makes up for V8. */
export const coreScriptNames = ['core', 'core-foreign'] as const;

export type ScriptName = (typeof coreScriptNames)[number] | FurtherScript;

/** All of them. */
export const scriptNames: readonly ScriptName[] = [...coreScriptNames, ...furtherScriptNames];
