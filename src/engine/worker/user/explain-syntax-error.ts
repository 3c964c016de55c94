import { errorSource } from '../boot/error-source.ts';
import type { Engine } from '../engine.ts';
import { asLoaderError } from './loader-error.ts';
import type { LoadedModule, ModuleAddresses } from './module-addresses.ts';

/**
 * What Node makes of an error with which the browser refuses to link or to parse modules: its message
 * with the specifiers of the program and the frames of Node's loader. For a missing export it has the
 * place as well; of a syntax error the browser tells no place.
 * `below` are the frames that follow those of the loader.
 */
export function explainSyntaxError(
  engine: Engine,
  addresses: ModuleAddresses,
  error: unknown,
  below: readonly string[],
): unknown {
  if (error instanceof ReferenceError) explainMissingName(error);
  if (!(error instanceof SyntaxError)) return error;
  const message = error.message.replace(
    /'?(blob:[^'\s]+)'?/g,
    (whole, address: string) => `'${addresses.nameOf(address) ?? whole}'`,
  );
  const link = /^The requested module '(.*)' does not provide an export named '(.*)'$/.exec(
    message,
  );
  if (link !== null) {
    const [, specifier = '', name = ''] = link;
    return explainLink(engine, addresses, { error, message, specifier, name, below });
  }
  setMessage(error, message);
  return asLoaderError(engine, error, 'syntax', false);
}

/** `explainCommonJSGlobalLikeNotDefinedError` of lib/internal/modules/esm/module_job.js. */
function explainMissingName(error: ReferenceError): void {
  const name = /^(require|module|exports|__filename|__dirname) is not defined$/.exec(error.message);
  if (name === null) return;
  error.message += ' in ES module scope';
  if (name[1] === 'require') error.message += ', you can use import instead';
}

interface Link {
  error: SyntaxError;
  message: string;
  specifier: string;
  name: string;
  below: readonly string[];
}

/** `ModuleJob.#instantiate` of lib/internal/modules/esm/module_job.js. */
function explainLink(
  engine: Engine,
  addresses: ModuleAddresses,
  { error, message, specifier, name, below }: Link,
): SyntaxError {
  setMessage(error, message);
  const place = [...addresses.loaded()].flatMap((module) => findImport(module, specifier, name))[0];
  if (place?.isCommonJs) {
    const { statement } = place;
    const names = /\{[\s\S]*\}/.exec(statement)?.[0].replace(/\s+as\s+/g, ': ');
    const usage =
      names === undefined ? '' : `import pkg from '${specifier}';\nconst ${names} = pkg;\n`;
    setMessage(
      error,
      `Named export '${name}' not found. The requested module '${specifier}' is a CommonJS module, ` +
        'which may not support all module.exports as named exports.\nCommonJS modules can always ' +
        `be imported via the default export, for example using:\n\n${usage}`,
    );
  }
  asLoaderError(engine, error, 'export', false);
  const frames = error.stack ?? '';
  error.stack = `${place?.arrow ?? ''}${[frames, ...below].join('\n    at ')}`;
  return error;
}

function setMessage(error: Error, message: string): void {
  Object.defineProperty(error, 'message', { value: message, writable: true, configurable: true });
  error.stack = `SyntaxError: ${message}`;
}

function findImport(
  module: LoadedModule,
  specifier: string,
  name: string,
): { arrow: string; statement: string; isCommonJs: boolean }[] {
  for (const { start, end, specifier: own, isCommonJs } of module.statements) {
    const statement = module.source.slice(start, end);
    const at = statement.search(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`));
    if (own !== specifier || at === -1) continue;
    const before = module.source.slice(0, start + at);
    const column = before.length - before.lastIndexOf('\n');
    const arrow = source(module, before.split('\n').length, column);
    return [{ arrow, statement, isCommonJs }];
  }
  return [];
}

/** The line with an arrow as wide as the token at the column, as V8 marks it. */
function source({ url, source: text }: LoadedModule, line: number, column: number): string {
  const shown = text.split('\n')[line - 1] ?? '';
  const token = /^(?:[\w$]+|'[^']*'|"[^"]*"|=>|\.{3}|.)/.exec(shown.slice(column - 1))?.[0] ?? '^';
  const arrow = errorSource({ file: url, line, column }, () => shown);
  return arrow.replace(/\^\n$/, `${'^'.repeat(token.length)}\n`);
}
