import type { Tables } from '../tables.ts';
import { type CallSite, locate } from './stack-frames.ts';

/** Where the evaluation of a module of the program first pauses, by URL; both count from 1. */
export const firstAwaits = new Map<string, { line: number; column: number }>();

/** Where the first line of the source begins in the text of a module that is a function, by URL. */
export const moduleHeads = new Map<string, number>();

/** URLs of modules that `import()` led to: their evaluation has the start of the process not below it. */
export const laterModules = new Set<string>();

/** The frames of a stack trace as the language gave them. */
export interface Captured {
  frames: readonly CallSite[];
  /** Whether none was cut off. */
  isComplete: boolean;
  /** How many Node would show at most. */
  limit: number;
  /** Whether ticks had run before the microtask in which they were captured, where that was noted. */
  afterTicks?: boolean | undefined;
}

/**
 * The frames with those of Node's loaders between and below them, as far as the limit lets them be
 * seen: Node's loaders are in JavaScript, the browser's leave no frame. Microtasks that Node drains
 * after ticks have the function that drains them below them.
 */
export function addLoaderFrames(
  frames: readonly CallSite[],
  captured: Captured,
  { stackTails }: Tables,
  afterTicks: boolean,
): object[] {
  const all: object[] = [];
  const isWhole = captured.isComplete || isOwn(captured.frames.at(-1));
  const inMicrotask = captured.isComplete && !isOwn(captured.frames.at(-1));
  const lastSync = frames.findLastIndex((frame) => !`${frame}`.startsWith('async '));
  for (const [index, frame] of frames.entries()) {
    all.push(frame);
    const isBottom = index === frames.length - 1;
    if (isBottom && isWhole && isEntryCall(frame)) {
      all.push(textFrame(stackTails.cjs));
    } else if (isBottom && isWhole && (isModuleStart(frame) || isModuleWrap(frame))) {
      const module = isModuleStart(frame) ? frame : frames.findLast(isScript);
      const isLater = laterModules.has(urlOf(module));
      all.push(...stackTails.esm.slice(0, isLater ? -1 : undefined).map(textFrame));
    } else if (index === lastSync && inMicrotask && afterTicks) {
      all.push(textFrame(stackTails.ticks));
    }
  }
  return all.slice(0, captured.limit);
}

/**
 * Whether a frame is the engine's own code: there is some below everything but microtasks, and what stands
 * for C++ or for a function of the language may lie above.
 */
function isOwn(frame: CallSite | undefined): boolean {
  return (
    frame !== undefined &&
    locate(frame.getScriptNameOrSourceURL(), frame.getLineNumber()) === undefined
  );
}

/** Where Node's text starts a program of CommonJS; the call of that is in the one file that is not run. */
function isEntryCall(frame: CallSite): boolean {
  return /^\S*executeUserEntryPoint \[as runMain\] \(node:/.test(`${frame}`);
}

/** Where Node's text evaluates CommonJS that an ES module imports. */
function isModuleWrap(frame: CallSite): boolean {
  return /^ModuleWrap\.<anonymous> \(node:/.test(`${frame}`);
}

function urlOf(frame: CallSite | undefined): string {
  const file = frame?.getScriptNameOrSourceURL() ?? '';
  return file.startsWith('/') ? `file://${encodeURI(file)}` : file;
}

/** The function that a CommonJS file consists of. */
function isScript(frame: CallSite): boolean {
  return /^Object\.<anonymous> \(\//.test(`${frame}`);
}

/** The body of an ES module before it has paused for the first time. */
function isModuleStart(frame: CallSite): boolean {
  const file = frame.getScriptNameOrSourceURL() ?? '';
  if (!file.startsWith('file://') || frame.getFunctionName() !== null) return false;
  if (`${frame}`.startsWith('async ')) return false;
  // A function without a name looks the same, but for where it starts.
  const { line: startLine, column: startColumn } = startOf(frame);
  if (startLine !== 1 || startColumn > (moduleHeads.get(file) ?? 1)) return false;
  const pause = firstAwaits.get(file);
  if (pause === undefined) return true;
  const line = frame.getLineNumber() ?? 0;
  return (
    line < pause.line || (line === pause.line && (frame.getColumnNumber() ?? 0) < pause.column)
  );
}

/** Where the function of a frame starts. */
function startOf(frame: CallSite): { line: number; column: number } {
  return {
    line: frame.getEnclosingLineNumber?.() ?? 0,
    column: frame.getEnclosingColumnNumber?.() ?? 0,
  };
}

/** A frame of which only the text is known. */
function textFrame(text: string): CallSite {
  const [, name, file = '', line, column] =
    /^(?:async )?(?:(.*?) \()?(.*?):(\d+):(\d+)\)?$/.exec(text) ?? [];
  return {
    toString: () => text,
    getFileName: () => file,
    getScriptNameOrSourceURL: () => file,
    getLineNumber: () => Number(line),
    getColumnNumber: () => Number(column),
    getFunctionName: () => name ?? null,
    getTypeName: () => null,
    getMethodName: () => null,
  };
}
