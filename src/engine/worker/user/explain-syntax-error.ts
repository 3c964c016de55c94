import { originalColumn } from '../boot/column-edits.ts';
import { formattedErrors } from '../boot/formatted-errors.ts';
import { locateError } from '../boot/locate-error.ts';
import type { Engine } from '../engine.ts';
import { isError } from '../is-error.ts';
import { asLoaderError } from './loader-error.ts';
import type { ModuleRecord, SourceRecord } from './module-record.ts';
import type { PublishedModules } from './publish-modules.ts';
import { attachArrow, sourceArrow } from './source-arrow.ts';

/**
 * What Node makes of an error with which the browser refuses to parse or to link modules: its message
 * with the specifiers of the program, the frames of Node's loader, and the source that is wrong. Any
 * other value is given back. `root` is the module that was asked for, `below` are the frames that follow
 * those of the loader.
 */
export function explainSyntaxError(
  engine: Engine,
  published: PublishedModules,
  error: unknown,
  root: ModuleRecord,
  below: readonly string[],
): unknown {
  if (!isError(error)) return error;
  engine.errors.adopt(error);
  if (error instanceof ReferenceError) explainMissingName(error);
  if (!(error instanceof SyntaxError) || hasFrames(error)) return error;
  const fault = findFault(published, error);
  const message = error.message.replace(
    /'?(blob:[^'\s]+)'?/g,
    (whole, address: string) => `'${fault?.nameOf(address) ?? whole}'`,
  );
  const isLink =
    / module '.*' (?:does not provide|contains conflicting|provides an ambiguous)/.test(message);
  if (isLink) return refuseExport(engine, error, message, fault, below);
  setMessage(error, message);
  asLoaderError(engine, error, 'syntax', fault?.module === root);
  if (fault !== undefined) attachArrow(engine, error, fault.arrow, false);
  return error;
}

/** What Node throws for an import of what is not exported; `start` is where the module names it. */
export function lacksExport(
  engine: Engine,
  published: PublishedModules,
  message: string,
  { record, start }: { record: SourceRecord; start: number },
  below: readonly string[],
): SyntaxError {
  const before = record.source.slice(0, start).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const fault = faultAt(published, record, place);
  return refuseExport(engine, new SyntaxError(message), message, fault, below);
}

function refuseExport(
  engine: Engine,
  error: SyntaxError,
  message: string,
  fault: Fault | undefined,
  below: readonly string[],
): SyntaxError {
  setMessage(error, explainExport(message, fault));
  asLoaderError(engine, error, 'export', false);
  error.stack = `${fault?.arrow ?? ''}${[error.stack, ...below].join('\n    at ')}`;
  if (fault !== undefined) attachArrow(engine, error, fault.arrow, true);
  return error;
}

/** Whether an error was thrown by code: those of the parser have no frames. */
function hasFrames(error: Error): boolean {
  const wasRead = formattedErrors.has(error);
  const { stack } = error;
  if (!wasRead) formattedErrors.delete(error);
  return `${stack}`.includes('\n    at ');
}

/** `explainCommonJSGlobalLikeNotDefinedError` of lib/internal/modules/esm/module_job.js. */
function explainMissingName(error: ReferenceError): void {
  const name = /^(require|module|exports|__filename|__dirname) is not defined$/.exec(error.message);
  if (name === null) return;
  error.message += ' in ES module scope';
  if (name[1] === 'require') error.message += ', you can use import instead';
}

interface Fault {
  module: SourceRecord;
  arrow: string;
  /** What the module calls an address: the specifier that leads to it. */
  nameOf(address: string): string | undefined;
  /** The import in which it lies. */
  statement: string | undefined;
  isCommonJs: boolean;
}

function findFault(published: PublishedModules, error: SyntaxError): Fault | undefined {
  const place = locateError(error);
  const module = place && published.moduleAt(place.file);
  if (place === undefined || module === undefined) return undefined;
  const { url } = module;
  const column = originalColumn(url, place.line, place.column);
  return faultAt(published, module, { line: place.line, column });
}

function faultAt(
  published: PublishedModules,
  module: SourceRecord,
  { line, column }: { line: number; column: number },
): Fault {
  const { url, source, requests } = module;
  const at = offsetOf(source, line, column);
  const request = requests.find(({ start, end }) => start <= at && at < end);
  return {
    module,
    arrow: sourceArrow(source, { file: url, line, column }),
    nameOf: (address) =>
      requests.find(({ record }) => published.addressOf(record) === address)?.specifier,
    statement: request && source.slice(request.start, request.end),
    isCommonJs: request?.record.kind === 'synthetic' && request.record.isCommonJs,
  };
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

/** `ModuleJob.#asyncInstantiate` of lib/internal/modules/esm/module_job.js. */
function explainExport(message: string, fault: Fault | undefined): string {
  const link = /^The requested module '(.*)' does not provide an export named '(.*)'$/.exec(
    message,
  );
  if (link === null || !fault?.isCommonJs) return message;
  const [, specifier, name] = link;
  const names = /\{[\s\S]*\}/.exec(fault.statement ?? '')?.[0].replace(/\s+as\s+/g, ': ');
  const usage =
    names === undefined ? '' : `import pkg from '${specifier}';\nconst ${names} = pkg;\n`;
  return (
    `Named export '${name}' not found. The requested module '${specifier}' is a CommonJS module, ` +
    'which may not support all module.exports as named exports.\nCommonJS modules can always ' +
    `be imported via the default export, for example using:\n\n${usage}`
  );
}

function setMessage(error: Error, message: string): void {
  Object.defineProperty(error, 'message', { value: message, writable: true, configurable: true });
  error.stack = `SyntaxError: ${message}`;
}
