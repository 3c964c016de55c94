// src/node_url_pattern.cc
import type { Binding } from '../engine.ts';
import { native } from '../native.ts';
import { hashOrder } from './hash-order.ts';
import { nodeError } from './node-error.ts';

/** Parts of a pattern, in the order in which C++ lists what it was given. */
const parts = [
  'protocol',
  'username',
  'password',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

type Part = (typeof parts)[number];
type Init = Partial<Record<Part | 'baseURL', string | undefined>>;
type Input = string | Init;

interface Match {
  input: string;
  groups: Record<string, string | undefined>;
}

type Matches = Record<Part, Match> & { inputs: Input[] };

/** A URLPattern of the browser. */
export interface NativePattern extends Record<Part, string> {
  readonly hasRegExpGroups: boolean;
  test(input: Input, base?: string): boolean;
  exec(input: Input, base?: string): Matches | null;
}

/** What makes URLPattern work; `values` are the arguments of the program. */
export interface UrlMatching {
  create(values: readonly unknown[]): NativePattern;
  match(pattern: NativePattern, method: 'test' | 'exec', values: readonly unknown[]): unknown;
}

/** The part of `url_pattern` that only a program needs which uses it. */
export function createUrlMatching(): Binding {
  return { create, match };
}

function create(values: readonly unknown[]): NativePattern {
  const [input, second, third] = values;
  const given = readInput(input, 'Input must be an object or a string');
  if (second !== undefined && typeof second !== 'string' && typeof second !== 'object') {
    refuse('second argument must be a string or object');
  }
  if (third !== undefined && typeof third !== 'object') refuse('options must be an object');
  const rest = [second, third].filter((value) => value !== undefined && value !== null);
  const Native = native.URLPattern as new (...values: unknown[]) => NativePattern;
  const reason = 'Failed to construct URLPattern';
  return attempt('ERR_INVALID_URL_PATTERN', reason, () => new Native(given, ...rest));
}

function match(
  pattern: NativePattern,
  method: 'test' | 'exec',
  values: readonly unknown[],
): unknown {
  const [input, base] = values;
  const given = readInput(input, 'URLPattern input needs to be a string or an object');
  if (base !== undefined && typeof base !== 'string') return refuse('baseURL must be a string');
  const found = attempt('ERR_OPERATION_FAILED', `Failed to ${method} URLPattern`, () =>
    base === undefined ? pattern[method](given) : pattern[method](given, base),
  );
  if (typeof found === 'boolean' || found === null) return found;
  const result: Record<string, unknown> = Object.create(null);
  for (const name of [...parts, 'inputs'].sort()) {
    result[name] =
      name === 'inputs'
        ? listInputs(given, base)
        : toResult(found[name as Part], pattern[name as Part]);
  }
  return result;
}

/** The groups come in any order; they get that of a hash table which takes them as the pattern has them. */
function toResult({ groups, input }: Match, pattern: string): Match {
  const place = (name: string): number =>
    pattern.search(new RegExp(`:${name.replaceAll('$', '\\$')}(?![\\p{ID_Continue}$])`, 'u'));
  const names = hashOrder(Object.keys(groups).toSorted((a, b) => place(a) - place(b)));
  return { groups: Object.fromEntries(names.map((name) => [name, groups[name]])), input };
}

function listInputs(given: Input, base: string | undefined): Input[] {
  if (typeof given === 'string') return base === undefined ? [given] : [given, base];
  const whole = Object.fromEntries([...parts, 'baseURL'].map((name) => [name, undefined]));
  return [{ ...whole, ...given }];
}

/** What C++ takes of an object: the parts that are text. */
function readInput(input: unknown, reason: string): Input {
  if (typeof input === 'string') return input;
  if (input === undefined || input === null) return {};
  if (typeof input !== 'object') return refuse(reason);
  const init: Init = {};
  for (const name of [...parts, 'baseURL'] as const) {
    const value: unknown = Reflect.get(input, name);
    if (typeof value === 'string') init[name] = value;
  }
  return init;
}

function refuse(reason: string): never {
  throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', reason);
}

/** What the browser throws says more than Node does. */
function attempt<Result>(code: string, reason: string, run: () => Result): Result {
  try {
    return run();
  } catch {
    throw nodeError(TypeError, code, reason);
  }
}
