import type { Dialect } from '../../find-dialect.ts';
import type { CallSite } from '../boot/stack-frames.ts';
import { moduleHeads } from '../boot/stack-tails.ts';
import { ForeignCallSite } from './call-site.ts';
import type { FunctionPlace } from './find-functions.ts';
import { functionName } from './function-name.ts';
import type { RawFrame } from './raw-stack.ts';
import { type Receiver, receiverOf } from './receiver.ts';
import { scriptName } from './script-names.ts';
import { v8Column } from './v8-column.ts';

/** The text of the scripts that a stack trace names. */
export interface ScriptTexts {
  /** A line as the browser evaluates it; undefined for a script that is not known. */
  lineOf(file: string, line: number): string | undefined;
  /** The innermost function around a place; undefined outside of all. */
  functionAt(file: string, line: number, column: number): FunctionPlace | undefined;
  /** Whether a place is the engine's own code, which Node has in C++. */
  isOwn(file: string, line: number): boolean;
  /** The whole text of a script of the program, to look a variable up; empty for Node's library. */
  programText(file: string): string;
  /** The module of Node's library that a place lies in, such as `node:events`. */
  moduleOf(file: string, line: number): string | undefined;
}

/** A frame with what its source tells. */
export interface SourceFrame {
  file: string;
  line: number;
  /** As V8 counts. */
  column: number;
  found: FunctionPlace | undefined;
  /** The text before and from the call on, in the line of the call. */
  before: string;
  call: string;
  rawName: string;
}

/** Functions of the language that V8 shows in a stack trace, with the receiver that it writes. */
const languageFunctions: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...['every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap'],
      ...['forEach', 'map', 'reduce', 'reduceRight', 'some', 'sort', 'toSorted'],
    ].map((name) => [name, `Array.${name}`]),
  ),
  parse: 'JSON.parse',
  stringify: 'JSON.stringify',
  replace: 'String.replace',
  replaceAll: 'String.replaceAll',
  Promise: 'new Promise',
};

/** The frames of a stack trace with what their sources tell, and the receivers of their functions. */
export function readFrames(
  given: readonly RawFrame[],
  dialect: Dialect,
  texts: ScriptTexts,
): {
  raw: RawFrame[];
  sources: (SourceFrame | undefined)[];
  receivers: (Receiver | undefined)[];
} {
  const all = given.map((frame) => sourceOf(frame, dialect, texts));
  const kept = given.map((_, index) => dialect !== 'JavaScriptCore' || !isCallOfBody(all, index));
  const raw = given.filter((_, index) => kept[index]);
  const sources = all.filter((_, index) => kept[index]);
  const receivers: (Receiver | undefined)[] = [];
  for (let index = sources.length - 1; index >= 0; index -= 1) {
    const frame = sources[index];
    const outer = receivers[index + 1]?.type;
    receivers[index] = frame && receiverOf(frame, sources[index + 1], outer, texts);
  }
  return { raw, sources, receivers };
}

/** Frames as V8 would hand them over, of those that another engine wrote. */
export function createCallSites(
  given: readonly RawFrame[],
  dialect: Dialect,
  texts: ScriptTexts,
): CallSite[] {
  const { raw, sources, receivers } = readFrames(given, dialect, texts);
  const sites: CallSite[] = [];
  for (const [index, { name, file }] of raw.entries()) {
    const isAsync = name.startsWith('async*');
    // What else SpiderMonkey adds with a star is why a task was queued.
    if (!isAsync && /^[\w. ]+\*/.test(name)) break;
    const source = sources[index];
    if (file === undefined || source === undefined) {
      const known = Object.hasOwn(languageFunctions, name) ? languageFunctions[name] : undefined;
      if (known !== undefined) sites.push(languageSite(known));
      continue;
    }
    const caller = sources[index + 1];
    sites.push(siteOf(source, caller, receivers[index], isAsync, texts));
    if (dialect === 'SpiderMonkey' && caller !== undefined) {
      const between = languageCall(caller.call, source);
      if (between !== undefined) sites.push(languageSite(between));
    }
  }
  return sites;
}

/**
 * Whether a frame is the start of an asynchronous function that has its body above it: JavaScriptCore
 * shows both. Of a function that calls itself every second frame is one.
 */
function isCallOfBody(frames: readonly (SourceFrame | undefined)[], index: number): boolean {
  const found = frames[index]?.found;
  if (found?.isAsync !== true) return false;
  let length = 0;
  while (index - length > 0 && frames[index - length - 1]?.found === found) length += 1;
  return length % 2 === 1;
}

/** What the source tells of a frame; undefined for a function of the language itself. */
export function sourceOf(
  { name, file, line, column: given }: RawFrame,
  dialect: Dialect,
  { lineOf, functionAt }: ScriptTexts,
): SourceFrame | undefined {
  if (file === undefined) return undefined;
  const known = scriptName(file);
  const text = lineOf(known, line) ?? '';
  const column = v8Column(text, given, dialect);
  const found = name === 'module code' ? undefined : functionAt(known, line, given);
  // The engine may have made a module the body of a function, whose head stands before it.
  const isModule = found !== undefined && found.start < (moduleHeads.get(known) ?? 0);
  return {
    file: known,
    line,
    column,
    found: isModule ? undefined : found,
    before: text.slice(0, column - 1),
    call: text.slice(column - 1),
    rawName: name.replace(/^async\*/, ''),
  };
}

/** The frame of a function of the program or of Node's library. */
export function siteOf(
  frame: SourceFrame,
  caller: SourceFrame | undefined,
  receiver: Receiver | undefined,
  isAsync: boolean,
  { isOwn }: ScriptTexts,
): CallSite {
  const { file, line, column, found, rawName } = frame;
  const name = found === undefined ? null : (found.name ?? functionName(rawName));
  const isScript = file.startsWith('/') && caller !== undefined && isOwn(caller.file, caller.line);
  const isConstructor =
    found?.kind === 'constructor' || (name !== null && /^(?:new|super)\b/.test(caller?.call ?? ''));
  return new ForeignCallSite({
    name: isScript ? '<anonymous>' : name,
    type: isScript ? 'Object' : receiver?.type,
    method: receiver?.method,
    file,
    line,
    column,
    isTopLevel: found === undefined && file.startsWith('file:'),
    isConstructor,
    isAsync,
  });
}

/** The function of the language that a call names, when it is not the called function itself. */
function languageCall(call: string, { found, rawName }: SourceFrame): string | undefined {
  const callee = /^(?:new )?([\w$]+)\s*\(/.exec(call)?.[1] ?? '';
  if (!Object.hasOwn(languageFunctions, callee)) return undefined;
  return callee === (found?.name ?? functionName(rawName)) ? undefined : languageFunctions[callee];
}

function languageSite(text: string): CallSite {
  const isConstructor = text.startsWith('new ');
  const [type, name = ''] = isConstructor
    ? [undefined, text.slice('new '.length)]
    : text.split('.');
  return new ForeignCallSite({
    name,
    type,
    method: undefined,
    file: null,
    line: 0,
    column: 0,
    isTopLevel: false,
    isConstructor,
    isAsync: false,
  });
}
