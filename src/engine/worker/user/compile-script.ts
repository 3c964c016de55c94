import { addColumnEdits, clearColumnEdits } from '../boot/column-edits.ts';
import type { Engine } from '../engine.ts';
import { caughtName } from '../foreign/guard-catches.ts';
import { keptName } from '../foreign/keep-results.ts';
import { publishScript } from '../foreign/publish-script.ts';
import { getModuleLoader } from './module-loader.ts';
import { type CommonJsBody, type CommonJsScript, evaluateScript, takeScript } from './page-hook.ts';
import { findScriptFault, isAsyncBody, type SyntaxFault } from './parse-script.ts';
import { dynamicImport, renameImports } from './rename-imports.ts';
import { attachArrow, sourceArrow } from './source-arrow.ts';

/** Head of a script: in one line with the first line of the source, so that lines keep their numbers. */
const scriptHead = `${takeScript}((${dynamicImport},${caughtName},${keptName})=>function (exports, require, module, __filename, __dirname) { `;

/** Messages with which V8 refuses module syntax in a script (src/node_contextify.cc). */
const moduleSyntax =
  /^(?:Cannot use import statement outside a module|Unexpected token 'export'|Cannot use 'import\.meta' outside a module)/;

/** Messages with which it refuses what only a module may hold. */
const onlyInScripts =
  /^(?:Identifier '(?:__filename|__dirname|exports|module|require)' has already been declared|await is only valid in async functions and the top level bodies of modules)/;

export interface CompiledScript {
  /** Undefined when the text is that of an ES module. */
  body: CommonJsBody | undefined;
}

/**
 * Makes a CommonJS file a function, as `CompileFunctionForCJSLoader` does. Throws V8's syntax error with
 * its place at the head of the stack trace, unless the text may be an ES module and `detectModule` is set.
 */
export function compileScript(
  engine: Engine,
  source: string,
  filename: string,
  detectModule: boolean,
): CompiledScript {
  const text = source.replace(/^#!.*/, (line) => `//${line.slice(2)}`);
  try {
    const script = evaluate(renameImports(text, filename), filename);
    return { body: script(getModuleLoader().importFrom(filename), engine.errors.adopt) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fault = findScriptFault(text);
    if (isModule(fault, text)) {
      if (detectModule) return { body: undefined };
      engine.registered.emitWarningSync?.(
        `Failed to load the ES module: ${filename}. Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.`,
      );
    }
    throw explain(engine, error, fault, source, filename);
  }
}

/** Whether a file without a known format is an ES module by its syntax. */
export function hasModuleSyntax(source: string): boolean {
  const text = source.replace(/^#!.*/, (line) => `//${line.slice(2)}`);
  try {
    // What is evaluated is a function around the text, which nobody calls.
    evaluate(renameImports(text, ''), '');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return isModule(findScriptFault(text), text);
  }
  return false;
}

/** How many calls of the engine lie between Node's loader and the browser's at most. */
const ownFrames = 10;

function evaluate(text: string, filename: string): CommonJsScript {
  clearColumnEdits(filename);
  addColumnEdits(filename, 1, [{ at: 0, removed: 0, added: scriptHead.length }]);
  const whole = `${scriptHead}${text}\n})\n//# sourceURL=${filename}`;
  const url = publishScript(whole, false);
  const ErrorClass: ErrorConstructor & { stackTraceLimit?: unknown } = Error;
  const { stackTraceLimit: limit } = ErrorClass;
  // A syntax error gets its stack trace here, below frames of the engine that will not be shown.
  if (typeof limit === 'number') ErrorClass.stackTraceLimit = limit + ownFrames;
  try {
    const script = evaluateScript<CommonJsScript>(url);
    if (script === undefined) throw new Error(`${filename} gave no function.`);
    return script;
  } finally {
    if (typeof limit === 'number') ErrorClass.stackTraceLimit = limit;
  }
}

function isModule({ message }: SyntaxFault, text: string): boolean {
  return moduleSyntax.test(message) || (onlyInScripts.test(message) && isAsyncBody(text));
}

/** `DecorateErrorStack` of src/node_errors.cc. */
function explain(
  engine: Engine,
  error: SyntaxError,
  { message, line, column }: SyntaxFault,
  source: string,
  filename: string,
): SyntaxError {
  engine.errors.adopt(error);
  error.message = message;
  const arrow = sourceArrow(source, { file: filename, line, column });
  error.stack = `${arrow}\n${error.stack}`;
  attachArrow(engine, error, arrow, true);
  return error;
}
