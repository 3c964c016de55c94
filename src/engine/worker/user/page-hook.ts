import { native } from '../native.ts';

/** What modules of the program reach the engine by. */
export interface PageHook {
  /** `import.meta` and the `import()` of a module of the program. */
  context(url: string): [meta: object, dynamicImport: (specifier: unknown) => Promise<unknown>];
  /** Evaluates what is no module of the browser's, and hands over what it exports. */
  synthetic(index: number, setters: ((value: unknown) => void)[]): void;
  /** Makes of what a module has caught what V8 would have thrown. */
  caught(value: unknown): unknown;
  /** Called when what `import()` asked for begins to be evaluated. */
  started(index: number): void;
  /** Called with it when it is. */
  loaded(index: number, namespace: object): void;
}

export type CommonJsBody = (
  this: unknown,
  exports: unknown,
  require: unknown,
  module: unknown,
  filename: string,
  dirname: string,
) => void;

/** Gives that function what is none of its arguments: the `import()` of its file, and `hook.caught`. */
export type CommonJsScript = (dynamicImport: unknown, caught: PageHook['caught']) => CommonJsBody;

/** A name that no program guesses, so that none lies in its way. */
const name = `__highwater_${native.crypto.getRandomValues(new Uint32Array(4)).join('_')}`;

/** What the module exports; it gets its functions with the program. */
const exported: Partial<PageHook> = {};

let address: string | undefined;
let opened: Promise<unknown> | undefined;

/**
 * Makes a module whose address only the engine knows, and whose default export will be the hook. It may
 * be done ahead of need; the browser takes its time.
 */
export function openHook(): void {
  native.defineProperty(globalThis, name, { value: exported, configurable: true });
  const text = `export default globalThis.${name};delete globalThis.${name};`;
  address = native.URL.createObjectURL(new native.Blob([text], { type: 'text/javascript' }));
  opened = import(/* @vite-ignore */ address);
  // Who installs the hook learns of it.
  opened.catch(() => undefined);
}

/**
 * Fills the hook. Fulfils when its module is evaluated and nothing of it is left on the global object;
 * the program must not run before.
 */
export async function installHook(hook: PageHook): Promise<void> {
  await opened;
  Object.assign(exported, hook);
}

/** Text that makes the hook known as `hook` in a module of the engine's own. */
export function importHook(): string {
  if (address === undefined) throw new Error('The hook of the page is not installed yet.');
  return `import hook from${JSON.stringify(address)};`;
}

/** Names the function that takes what a CommonJS script consists of, in the text of the script. */
export const takeScript = `globalThis.${name}`;

/**
 * Evaluates a script that calls `takeScript` with a function, and gives that function. The name exists
 * until it is called, which the script does before anything of the program runs. Gives undefined for a
 * script that does not call it.
 */
export function evaluateScript<T>(url: string): T | undefined {
  let taken: T | undefined;
  const take = (body: T): void => {
    native.deleteProperty(globalThis, name);
    taken = body;
  };
  native.defineProperty(globalThis, name, { value: take, configurable: true });
  try {
    native.importScripts(url);
  } finally {
    native.deleteProperty(globalThis, name);
  }
  return taken;
}
