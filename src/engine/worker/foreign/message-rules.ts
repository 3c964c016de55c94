import { closingOf, readTokens } from './tokens.ts';
import type { ErrorLine } from './v8-message.ts';

/** Wordings that V8 has for what both other engines say each in their own way. */
export const wordings = {
  superFirst:
    "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  mixedBigInt: 'Cannot mix BigInt and other types, use explicit conversions',
  superTwice: 'Super constructor may only be called once',
  derivedResult: 'Derived constructors may only return object or undefined',
  noSuperclass: 'Class extends value $1 is not a constructor or null',
  cyclicPrototype: 'Cyclic __proto__ value',
  noPrimitive: 'Cannot convert object to primitive value',
  proxy: 'Cannot create proxy with a non-object as target or handler',
};

/** Whether the line assigns to a property of that name at the place of the error. */
function assigns({ call }: ErrorLine, name: string): boolean {
  const at = call.indexOf(name);
  return (
    at !== -1 &&
    /^['"\]]*\s*(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>])/.test(
      call.slice(at + name.length),
    )
  );
}

/** What V8 says when a property is taken of null or undefined. */
export function ofNothing(value: string, name: string, line?: ErrorLine): string {
  if (name === 'Symbol.iterator') {
    return `${value === 'null' ? 'object null' : value} is not iterable (cannot read property Symbol(Symbol.iterator))`;
  }
  const key = /^Symbol\.\w+$/.test(name)
    ? `Symbol(${name})`
    : name.replace(/^Symbol(?:\.for)?\("(.*)"\)$/s, 'Symbol($1)');
  return line !== undefined && assigns(line, name)
    ? `Cannot set properties of ${value} (setting '${key}')`
    : `Cannot read properties of ${value} (reading '${key}')`;
}

/** What V8 says when an object has no private field of the name that the line tells. */
export function noPrivateField(
  isWritten: boolean,
  { before, call }: ErrorLine,
): string | undefined {
  const name = /#[\w$]+/.exec(call)?.[0] ?? /#[\w$]+(?=[^#]*$)/.exec(before)?.[0];
  if (name === undefined) return undefined;
  const rest = call.slice(call.indexOf(name) + name.length);
  return isWritten && /^\s*=/.test(rest)
    ? `Cannot write private member ${name} to an object whose class did not declare it`
    : `Cannot read private member ${name} from an object whose class did not declare it`;
}

/** What V8 says when null or undefined is taken apart; `value` is undefined when the engine says neither. */
export function notDestructured({ before, call }: ErrorLine, value?: string): string | undefined {
  const line = before + call;
  const pattern = /\{\s*([\w$]+)[^{}]*\}\s*=\s*([\w$.]+)/.exec(line);
  if (pattern === null) {
    const parameter = /\(\s*\{\s*([\w$]+)/.exec(line)?.[1];
    if (parameter === undefined) return undefined;
    const given = value ?? 'undefined';
    return `Cannot destructure property '${parameter}' of '${given}' as it is ${given}.`;
  }
  const [, name, source = ''] = pattern;
  const literal = /^(?:null|undefined)$/.exec(source)?.[0];
  return `Cannot destructure property '${name}' of '${source}' as it is ${literal ?? value ?? 'undefined'}.`;
}

/** What V8 says when a class is called. SpiderMonkey names the line of the call, JavaScriptCore that of the class. */
export function classCalled(_groups: string[], { call, name: top }: ErrorLine): string | undefined {
  const name = /^(?:class|constructor)\b/.test(call) ? top : /^[\w$.]+(?=\s*\()/.exec(call)?.[0];
  if (name === undefined) return undefined;
  return `Class constructor ${name.slice(name.lastIndexOf('.') + 1)} cannot be invoked without 'new'`;
}

/**
 * What V8 says when something is written to that is only to be read, named by the line; undefined where
 * that has an expression for the name. JavaScriptCore names the place of a property, and for a constant
 * that of whatever ran before.
 */
export function readOnly({ before, call }: ErrorLine): string | undefined {
  const isComputed =
    (/[\w$)\]]$/.test(before) && /^\[[A-Za-z_$]/.test(call)) ||
    /[\w$)\]]\[[A-Za-z_$][^\]]*\]\s*[-+*/%&|^<>?]*$/.test(before);
  if (isComputed) return undefined;
  const name =
    /[.[]\s*['"]?([\w$]+)['"]?\]?\s*[-+*/%&|^<>?]*$/.exec(before)?.[1] ??
    /^['"]?([\w$]+)(?![\w$]|\s*\()/.exec(/[.[]\s*$/.test(before) ? call : '')?.[1] ??
    /^[.[]['"]?([\w$]+)['"]?\]?\s*(?:[-+*/%&|^<>?]*=(?!=)|\+\+|--)/.exec(call)?.[1] ??
    /^\[[\w$.]*\.([\w$]+)\s*[\],]/.exec(call)?.[1];
  return name === undefined ? 'Assignment to constant variable.' : readOnlyProperty(name);
}

/** What V8 says when a property is written to that is only to be read; an index is taken for one of an array. */
export function readOnlyProperty(name: string): string {
  const holder = /^\d+$/.test(name) ? '[object Array]' : '#<Object>';
  return `Cannot assign to read only property '${name}' of object '${holder}'`;
}

/** An expression as V8 names what was called, or made with `new`: the arguments of calls in it are left out. */
export function withoutArguments(expression: string): string {
  const tokens = [...readTokens(expression)];
  let named = '';
  let end = 0;
  for (let index = 1; index < tokens.length; index += 1) {
    const { text, start } = tokens[index] ?? { text: '', start: 0 };
    if (text !== '(' || start < end || !/[\p{ID_Continue}$)\]]$/u.test(expression.slice(0, start)))
      continue;
    named += `${expression.slice(end, start)}(...)`;
    const last = tokens[closingOf(tokens, index)];
    end = last === undefined ? expression.length : last.start + 1;
  }
  return named + expression.slice(end);
}

/** What V8 says when a call gave null or undefined where something to iterate is wanted. */
export function notIterated(called: string): string {
  const named = withoutArguments(called);
  return `${named.slice(0, named.lastIndexOf('('))} is not a function or its return value is not iterable`;
}

/** Whether a loop of the line waits for what it iterates, at the place of the error. */
export function isAwaited({ before, call }: ErrorLine): boolean {
  return /\bfor\s+await\s*\([^;]*\bof\s+$/.test(before) || /^for\s+await\b/.test(call);
}

/** What V8 says when a number is asked for more or fewer digits than it gives. */
export function digitsOutOfRange(call: string): string | undefined {
  if (call.startsWith('toFixed')) return 'toFixed() digits argument must be between 0 and 100';
  const [name] = /^to(?:Precision|Exponential)\b/.exec(call) ?? [];
  if (name === undefined) return undefined;
  return `${name}() argument must be between ${name === 'toPrecision' ? 1 : 0} and 100`;
}
