import { keptResult } from '../kept-result.ts';
import type { NodeScript } from '../tables.ts';
import { addColumnEdits, hasColumnEdits, originalColumn } from './column-edits.ts';

/** V8's CallSite, as far as the engine uses it. */
export interface CallSite {
  getFileName(): string | null;
  getScriptNameOrSourceURL(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
  getFunctionName(): string | null;
  getTypeName(): string | null;
  getMethodName(): string | null;
  /** Where the function of the frame starts; a module starts at line and column 1. */
  getEnclosingLineNumber?(): number;
  getEnclosingColumnNumber?(): number;
  toString(): string;
}

interface Script extends Pick<NodeScript, 'lines' | 'modules'> {
  name: string;
}

const scripts: Script[] = [];

/** Between the texts of two modules: the end of one function and the head of another. */
const linesBetween = 2;

/** Makes the modules of a script known, so that positions in it become positions in Node's files. */
export function addScript(name: string, { lines, edits, modules }: NodeScript): void {
  scripts.push({ name, lines, modules });
  for (const [id, list] of edits) {
    for (const [line, at, removed, added] of list) {
      addColumnEdits(`node:${id}`, line, [{ at, removed, added }]);
    }
  }
}

export interface Position {
  file: string;
  line: number;
}

/**
 * Where a line of a script of the engine lies in Node's library; undefined for the engine's own code,
 * which stands for C++ and has no place in a stack trace; null for any other script.
 */
export function locate(file: string | null, line: number | null): Position | null | undefined {
  const script = scripts.find(({ name }) => name === file);
  if (script === undefined || line === null) return null;
  let [first = 0] = script.lines;
  for (const [index, [id, body]] of script.modules.entries()) {
    if (line < first) return undefined;
    const count = script.lines[index + 1] ?? 0;
    if (line < first + count) {
      noteKeptResults(id, body);
      return { file: `node:${id}`, line: line - first + 1 };
    }
    first += count + linesBetween;
  }
  return undefined;
}

const noted = new Set<string>();

/** Makes known where the build lets results of calls go through a variable, of one module. */
function noteKeptResults(id: string, body: unknown): void {
  if (noted.has(id)) return;
  noted.add(id);
  const file = `node:${id}`;
  // The first line is the head of the function.
  const [, ...lines] = `${body}`.split('\n');
  for (const [index, text] of lines.entries()) {
    // Of a line with a patch the build has said what changed.
    if (hasColumnEdits(file, index + 1)) continue;
    for (let at = text.indexOf(keptResult); at !== -1; at = text.indexOf(keptResult, at + 1)) {
      addColumnEdits(file, index + 1, [{ at, removed: 0, added: keptResult.length }]);
    }
  }
}

/** Receivers that V8 prints before these functions in Node; as generators they have none. */
const receivers = new Map([
  ['processImmediate', 'process.processImmediate'],
  ['processTimers', 'process.processTimers'],
  ['processTicksAndRejections', 'process.processTicksAndRejections'],
  ['executeUserEntryPoint', 'Module.executeUserEntryPoint [as runMain]'],
  // Later versions of V8 name these by all that they are assigned to.
  ['Module._extensions..js', 'Object..js'],
  ['Module._extensions..json', 'Object..json'],
  ['Module._extensions..node', 'Object..node'],
]);

/** Functions of the library that the build has made generators, which others of them call. */
const delegated = new Set(['listOnTimeout', 'processTicksAndRejections', 'runNextTicks']);

/** Frames as Node would show them, the engine's own left out. */
export function translateFrames(frames: readonly CallSite[]): CallSite[] {
  const translated: CallSite[] = [];
  let inside = false;
  for (const [index, frame] of frames.entries()) {
    const file = frame.getScriptNameOrSourceURL() ?? frame.getFileName();
    const line = frame.getLineNumber();
    const position = locate(file, line);
    // WebAssembly that calls the engine is the engine's own too.
    inside = position === undefined || (inside && file?.startsWith('wasm://') === true);
    if (inside) continue;
    if (position !== null && position !== undefined) {
      const caller = frames.find((other, at) => at > index && other.getFunctionName() !== 'next');
      const hasReceiver = caller?.getFunctionName() !== 'runNextTicks';
      translated.push(moveFrame(frame, file ?? '', position, hasReceiver));
    } else if (file === null || line === null) {
      const [, of] = /^(?:([\w$]+)\.)?next \(<anonymous>\)$/.exec(`${frame}`) ?? [];
      const isResumption = of !== undefined && (delegated.has(of) || isOwn(frames[index + 1]));
      if (!isResumption) translated.push(frame);
    } else if (hasColumnEdits(file, line)) translated.push(moveFrame(frame, file, { file, line }));
    else translated.push(nameFile(frame, file));
  }
  return translated;
}

/** Whether a frame is the engine's own, which alone resumes what it has made a generator; or was cut off. */
function isOwn(frame: CallSite | undefined): boolean {
  if (frame === undefined) return true;
  const file = frame.getScriptNameOrSourceURL() ?? frame.getFileName();
  return locate(file, frame.getLineNumber()) === undefined;
}

/** A program has an address of the browser, which `getFileName()` would give. */
function nameFile(frame: CallSite, file: string): CallSite {
  if (frame.getFileName()?.startsWith('blob:')) {
    Object.defineProperty(frame, 'getFileName', { value: () => file });
  }
  return frame;
}

/**
 * A frame with another place; `from` is the file that V8 takes it for. A function that the library
 * itself calls has no receiver in Node either.
 */
function moveFrame(
  frame: CallSite,
  from: string,
  { file, line }: Position,
  hasReceiver = false,
): CallSite {
  const shownColumn = frame.getColumnNumber() ?? 1;
  const column = originalColumn(file, line, shownColumn);
  const text = `${frame}`.replace(
    `${from}:${frame.getLineNumber()}:${shownColumn}`,
    `${file}:${line}:${column}`,
  );
  const name = frame.getFunctionName();
  const own = name === null ? undefined : (receivers.get(name) ?? methodOfBuffer(frame, name));
  const receiver = own === undefined || hasReceiver ? own : name;
  const shown =
    receiver === undefined ? nameless(text) : text.replace(/^(async )?\S+ \(/, `$1${receiver} (`);
  return new Proxy(frame, {
    get(target, key) {
      if (key === 'toString') return () => shown;
      if (key === 'getFileName' || key === 'getScriptNameOrSourceURL') return () => file;
      if (key === 'getLineNumber') return () => line;
      if (key === 'getColumnNumber') return () => column;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/**
 * Later versions of V8 name methods of Buffer by the parameter that they are assigned to; that of Node by
 * the property of the receiver, when there is one alone: `readUInt8` is `readUint8` too.
 */
function methodOfBuffer(frame: CallSite, name: string): string | undefined {
  if (!name.startsWith('proto.')) return undefined;
  const method = name.includes('UInt') ? null : frame.getMethodName();
  return `${frame.getTypeName() ?? 'Buffer'}.${method ?? '<anonymous>'}`;
}

/** The function that a module of the library consists of has no name in Node. */
function nameless(text: string): string {
  return text.replace(/^(?:Object\.)?highwaterNode\.modules \((.*)\)$/, '$1');
}
