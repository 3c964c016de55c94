import type { Dialect } from '../../find-dialect.ts';
import type { CallSite } from '../boot/stack-frames.ts';
import type { ThrowPlace } from '../engine.ts';
import { native } from '../native.ts';
import { createAsyncSites, waitingCalls } from './async-sites.ts';
import { createCallSites, type ScriptTexts, sourceOf } from './call-sites.ts';
import { notedPlaces, readPlace } from './noted-places.ts';
import { parseRawStack } from './raw-stack.ts';
import { type ErrorLine, v8Message } from './v8-message.ts';

/** The frames of an error, as many as `Error.stackTraceLimit` said when it was made. */
export interface CapturedFrames {
  frames: CallSite[];
  limit: number;
  /** Whether the other engine has cut off none. */
  isComplete: boolean;
  /** Whether ticks had run before the microtasks in which it was made; undefined when nobody saw that. */
  afterTicks: boolean | undefined;
}

interface StackState {
  raw: string;
  limit: number;
  afterTicks: boolean | undefined;
  value: unknown;
  isFormatted: boolean;
}

export interface ForeignErrors {
  /** Makes of an error that the other engine has thrown itself one of V8's; gives back any value. */
  adopt(error: unknown): unknown;
  /** Makes an error as if a function of the language had thrown it. */
  make(Class: ErrorConstructor, message: string, languageFunction: string): Error;
  /** Where an error was made: its topmost frame that is not the engine's own. */
  madeAt(error: unknown): ThrowPlace | undefined;
  /** The stack trace of the calls that run now, in the words of the other engine. */
  callers(): string;
}

export interface ForeignErrorOptions {
  dialect: Dialect;
  texts: ScriptTexts;
  /** Makes the value of `error.stack`. */
  format(error: object, captured: CapturedFrames): unknown;
  /** Frames of the engine for which the limit is raised just now. */
  hiddenFrames(): number;
  /** Whether ticks have run before the microtasks that run now. */
  isAfterTicks(): boolean;
}

/** `Error` of another engine, which has V8's functions and V8's limit. */
type ErrorWithCapture = ErrorConstructor & {
  captureStackTrace(target: object, above?: unknown): void;
  stackTraceLimit: unknown;
};

/** The frames that the other engine notes at most: more than any program that is read asks for. */
const rawLimit = 200;

/** What the other engine has on an error of its own, and V8 has not. */
const foreignProperties = ['fileName', 'lineNumber', 'columnNumber', 'line', 'column', 'sourceURL'];

/**
 * Puts classes in the place of `Error` and its kin whose errors are V8's: `stack` is an accessor of the
 * error, made text when it is first read, with frames from where the class was constructed on.
 */
export function installForeignErrors(options: ForeignErrorOptions): ForeignErrors {
  const { dialect, texts, format, hiddenFrames, isAfterTicks } = options;
  const Base = native.Error as ErrorWithCapture;
  const { captureStackTrace } = Base;
  const states = new WeakMap<object, StackState>();
  const inherited = native.errorStack;
  Base.stackTraceLimit = rawLimit;

  const find = (value: unknown): [object, StackState] | undefined => {
    let holder: unknown = value;
    while (isObject(holder)) {
      const state = states.get(holder);
      if (state !== undefined) return [holder, state];
      holder = parentOf(holder);
    }
    return undefined;
  };
  const stack = {
    get(this: unknown): unknown {
      const [holder, state] = find(this) ?? [];
      if (holder === undefined || state === undefined) return undefined;
      if (!state.isFormatted) {
        state.isFormatted = true;
        const raw = parseRawStack(state.raw);
        const waiting = parseRawStack(waitingCalls.get(holder) ?? '');
        const below = createAsyncSites(waiting, dialect, texts);
        state.value = format(holder, {
          frames: [...createCallSites(raw, dialect, texts), ...below],
          limit: state.limit,
          isComplete: raw.length < rawLimit,
          afterTicks: state.afterTicks,
        });
      }
      return state.value;
    },
    set(this: unknown, value: unknown): void {
      const [, state] = find(this) ?? [];
      if (state === undefined) return;
      state.isFormatted = true;
      state.value = value;
    },
    enumerable: false,
    configurable: true,
  };
  const attach = (target: object, raw: string, afterTicks?: boolean): void => {
    const { stackTraceLimit: limit } = ErrorClass;
    if (typeof limit !== 'number') return;
    const visible = Math.max(0, limit - hiddenFrames());
    states.set(target, { raw, limit: visible, afterTicks, value: undefined, isFormatted: false });
    Object.defineProperty(target, 'stack', stack);
  };
  const rawAbove = (above: unknown): string => {
    const holder = { stack: '' };
    captureStackTrace(holder, above);
    return holder.stack;
  };

  const replace = (name: string, Original: ErrorConstructor, Parent: object): ErrorConstructor => {
    const leading = name === 'AggregateError' ? 1 : name === 'SuppressedError' ? 2 : 0;
    function Replacement(...values: unknown[]): object {
      const target = new.target ?? Replacement;
      // What the other engine would note is not used, and takes time.
      Base.stackTraceLimit = 0;
      let error: object;
      try {
        error = Reflect.construct(Original, values.slice(0, leading), target);
      } finally {
        Base.stackTraceLimit = rawLimit;
      }
      const own = Object.entries(Object.getOwnPropertyDescriptors(error));
      for (const [key] of own) Reflect.deleteProperty(error, key);
      attach(error, rawAbove(target), isAfterTicks());
      const [message, extra] = values.slice(leading);
      const hide = { writable: true, enumerable: false, configurable: true };
      if (message !== undefined) {
        Object.defineProperty(error, 'message', { value: `${message}`, ...hide });
      }
      if (isObject(extra) && 'cause' in extra) {
        Object.defineProperty(error, 'cause', { value: extra.cause, ...hide });
      }
      for (const [key, descriptor] of own) {
        if (/^(?:errors|error|suppressed)$/.test(key))
          Object.defineProperty(error, key, descriptor);
      }
      return error;
    }
    Object.defineProperties(Replacement, {
      name: { value: name, configurable: true },
      length: { value: leading + 1, configurable: true },
      prototype: { value: Original.prototype, writable: false },
    });
    Object.setPrototypeOf(Replacement, Parent);
    define(Original.prototype, 'constructor', Replacement);
    define(globalThis, name, Replacement);
    return Replacement as unknown as ErrorConstructor;
  };

  const ErrorClass = replace('Error', Base, Function.prototype) as ErrorWithCapture;
  define(ErrorClass, 'captureStackTrace', (target: unknown, above?: unknown): void => {
    if (!isObject(target)) throw new TypeError(`Invalid argument`);
    attach(target, rawAbove(above ?? ErrorClass.captureStackTrace), isAfterTicks());
  });
  Object.defineProperty(ErrorClass.captureStackTrace, 'name', { value: 'captureStackTrace' });
  if ('isError' in Base) define(ErrorClass, 'isError', Base.isError);
  Object.assign(ErrorClass, { stackTraceLimit: 10 });
  for (const name of [
    ...['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
    ...['AggregateError', 'SuppressedError'],
  ]) {
    const Original: unknown = Reflect.get(globalThis, name);
    if (typeof Original === 'function') replace(name, Original as ErrorConstructor, ErrorClass);
  }

  const isError = (value: object): boolean =>
    Error.isError?.(value) ?? Object.prototype.toString.call(value) === '[object Error]';
  const adopt = (value: unknown): unknown => {
    if (!isObject(value) || states.has(value) || !isError(value)) return value;
    // An error of the parser has none.
    const raw: unknown =
      inherited?.get === undefined
        ? (Object.getOwnPropertyDescriptor(value, 'stack') ?? { value: '' }).value
        : Reflect.apply(inherited.get, value, []);
    // A frozen error stays as it is.
    if (typeof raw !== 'string' || !Object.isExtensible(value)) return value;
    const { message } = Object.getOwnPropertyDescriptors(value) as { message?: PropertyDescriptor };
    const line = (): ErrorLine => lineOf(raw);
    const text =
      typeof message?.value === 'string' ? v8Message(message.value, dialect, line) : undefined;
    // SpiderMonkey has a class of its own for what is a RangeError in V8.
    if (value.name === 'InternalError') Object.setPrototypeOf(value, RangeError.prototype);
    const place = readPlace(value);
    if (place !== undefined) notedPlaces.set(value, place);
    for (const key of [...foreignProperties, 'stack', 'message']) {
      Reflect.deleteProperty(value, key);
    }
    attach(value, atProperty(raw, text));
    if (message !== undefined) {
      Object.defineProperty(
        value,
        'message',
        text === undefined ? message : { ...message, value: text },
      );
    }
    return value;
  };
  if (inherited !== undefined) {
    // SpiderMonkey keeps the text in the error, and the one way to it on the prototype.
    Object.defineProperty(Base.prototype, 'stack', {
      get(this: unknown) {
        if (isObject(this) && !states.has(this)) adopt(this);
        return stack.get.call(this);
      },
      set(this: unknown, value: unknown) {
        if (!isObject(this)) return;
        adopt(this);
        if (find(this) !== undefined) stack.set.call(this, value);
        else {
          const data = { value, writable: true, enumerable: true, configurable: true };
          Object.defineProperty(this, 'stack', data);
        }
      },
      enumerable: false,
      configurable: true,
    });
  }
  const lineOf = (raw: string): ErrorLine => {
    const [frame] = parseRawStack(raw).filter(({ file }) => file !== undefined);
    const source = frame && sourceOf(frame, dialect, texts);
    return {
      before: source?.before ?? '',
      call: source?.call ?? '',
      name: source?.rawName ?? '',
    };
  };
  const madeAt = (error: unknown): ThrowPlace | undefined => {
    const [, state] = find(error) ?? [];
    if (state === undefined) return undefined;
    for (const site of createCallSites(parseRawStack(state.raw), dialect, texts)) {
      const file = site.getFileName();
      const [line, column] = [site.getLineNumber() ?? 0, site.getColumnNumber() ?? 0];
      if (file !== null && !texts.isOwn(file, line)) return { file, line, column };
    }
    return undefined;
  };
  /**
   * A stack trace whose topmost frame names the property of which a message speaks, as V8 does, where
   * SpiderMonkey names the start of the expression.
   */
  const atProperty = (raw: string, message: string | undefined): string => {
    const name = /\((?:reading|setting) '(.*)'\)$/.exec(message ?? '')?.[1];
    const { call } = lineOf(raw);
    const at =
      name === undefined ? -1 : call.search(new RegExp(`\\.${escapeName(name)}(?![\\w$])`));
    if (at === -1 || dialect !== 'SpiderMonkey') return raw;
    return raw.replace(/:(\d+)(?=\n|$)/, (_, column: string) => `:${Number(column) + at + 1}`);
  };
  const make: ForeignErrors['make'] = (Class, message, languageFunction) => {
    const error = new Class(message);
    const state = states.get(error);
    if (state !== undefined) {
      const own = rawAbove(make).split('\n');
      // The function that calls this stands for the one of the language.
      state.raw = [`${languageFunction}@[native code]`, ...own.slice(1)].join('\n');
    }
    return error;
  };
  return { adopt, make, madeAt, callers: () => rawAbove(undefined) };
}

function isObject(value: unknown): value is object & { cause?: unknown; name?: unknown } {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Null for a proxy that throws from its traps, or has been revoked. */
function parentOf(object: object): object | null {
  try {
    return Reflect.getPrototypeOf(object);
  } catch {
    return null;
  }
}

/** A name as a regular expression takes it literally. */
function escapeName(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
