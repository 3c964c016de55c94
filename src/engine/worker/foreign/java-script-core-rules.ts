import {
  classCalled,
  digitsOutOfRange,
  notDestructured,
  notIterated,
  ofNothing,
  readOnly,
  withoutArguments,
  wordings,
} from './message-rules.ts';
import type { MessageRule } from './v8-message.ts';

/** A loop that waits: the engine names some place in it. */
const awaits = /\bfor\s+await\b/;

/** JavaScriptCore's messages (Source/JavaScriptCore/runtime/ExceptionHelpers.cpp) as V8 words them. */
export const javaScriptCoreRules: MessageRule[] = [
  [/^super\.(\S+) is not a function\b.*$/s, '(intermediate value).$1 is not a function'],
  [
    /^(?:null|undefined) is not an object \(evaluating '(.*\))'\)$/s,
    ([value = '']) => notIterated(value),
  ],
  [
    /^(null|undefined) is not an object \(evaluating '(.*)'\)$/s,
    ([value = '', expression = ''], line) => {
      const member =
        /^(.*?)(?:\.(#?[\w$]+)|\[(?:'(.*)'|"(.*)"|(.*))\])(\s*[-+*/%&|^]?=(?!=).*)?$/s.exec(
          expression,
        );
      if (member === null || expression.startsWith('['))
        return notIterable(value, line.before + line.call);
      const [, , name, single, double, computed, assigned] = member;
      const property = name ?? single ?? double ?? computed ?? '';
      const call = assigned === undefined ? '' : `${property}=`;
      return ofNothing(value, property, { before: '', call, name: '' });
    },
  ],
  [/^Right side of assignment cannot be destructured$/, (_groups, line) => notDestructured(line)],
  [/^undefined is not a function \(near '\.\.\.yield\* .*'\)$/s, 'undefined is not a function'],
  [
    /^undefined is not a function \(near '\.\.\.\S+ of (.*)\.\.\.'\)$/s,
    ([value], { before, call }) =>
      `${value} is not ${awaits.test(before + call) ? 'async ' : ''}iterable`,
  ],
  [
    /^undefined is not a function \(near '\.\.\.\[.*\]\.\.\.'\)$/s,
    (_groups, { before, call }) => notIterable('{}', before + call),
  ],
  [/^\(\{\}\)(\.\S+ is not a function)\. \(In .*\)$/s, '{}$1'],
  [
    /^(.*) is not a function\. \((?:In|evaluating) .*\)$/s,
    ([value = '']) => `${withoutArguments(value)} is not a function`,
  ],
  [
    /^.* is not a constructor \(evaluating 'new \((.*?)\)(?:\(.*\))?'\)$/s,
    ([value = '']) => `${withoutArguments(value)} is not a constructor`,
  ],
  [/^.* is not a constructor \(evaluating 'new (.*?)(?:\(.*)?'\)$/s, '$1 is not a constructor'],
  [/^Can't find variable: (.*)$/, '$1 is not defined'],
  [/^Cannot access '(.*)' before initialization\.$/, "Cannot access '$1' before initialization"],
  [
    /^Cannot access uninitialized variable\.$/,
    (_groups, { call }) => {
      const name = /^[\w$]+/.exec(call)?.[0];
      return name && `Cannot access '${name}' before initialization`;
    },
  ],
  [/^Attempted to assign to readonly property\.$/, (_groups, line) => readOnly(line)],
  [
    /^Attempting to define property on object that is not extensible\.$/,
    (_groups, { before, call }) => {
      const line = before + call;
      const defined = /definePropert(?:y|ies)\([^'"]*['"]([^'"]+)/.exec(line)?.[1];
      if (defined !== undefined)
        return `Cannot define property ${defined}, object is not extensible`;
      const added = /[.[]['"]?([\w$]+)['"]?\]?\s*=(?!=)/.exec(line)?.[1];
      return added && `Cannot add property ${added}, object is not extensible`;
    },
  ],
  [
    /^Unable to delete property\.$/,
    (_groups, { before, call }) => {
      const name = /\bdelete\b.*[.[]['"]?([\w$]+)['"]?\]?/.exec(before + call)?.[1];
      return name && `Cannot delete property '${name}' of #<Object>`;
    },
  ],
  [/^Cannot call a class constructor without \|new\|$/, classCalled],
  [/^Maximum call stack size exceeded\.$/, 'Maximum call stack size exceeded'],
  [/^'super\(\)' must be called in derived constructor before .*$/, wordings.superFirst],
  [/^Generator is executing$/, 'Generator is already running'],
  [/^reduce of empty array with no initial value$/, 'Reduce of empty array with no initial value'],
  [/^Array length must be a positive integer of safe magnitude\.$/, 'Invalid array length'],
  [
    /^toFixed\(\) argument must be between 0 and 100$/,
    'toFixed() digits argument must be between 0 and 100',
  ],
  [/^URI error$/, 'URI malformed'],
  [/^Invalid mix of BigInt and other type in .*\.$/, wordings.mixedBigInt],
  [
    /^Conversion from 'BigInt' to 'number' is not allowed\.$/,
    'Cannot convert a BigInt value to a number',
  ],
  [/^Cannot convert a symbol to a (string|number)$/, 'Cannot convert a Symbol value to a $1'],
  [/^A Proxy's '(?:handler|target)' should be an Object$/, wordings.proxy],
  [
    /^(.*) is not an Object\. \(evaluating '"(.*)" in .*'\)$/s,
    "Cannot use 'in' operator to search for '$2' in $1",
  ],
  [
    /^Right hand side of instanceof is not an object$/,
    "Right-hand side of 'instanceof' is not an object",
  ],
  [/^JSON\.stringify cannot serialize BigInt\.$/, 'Do not know how to serialize a BigInt'],
  [/^0 is an invalid divisor value\.$/, 'Division by zero'],
  [/^Negative exponent is not allowed$/, 'Exponent must be positive'],
  [/^Invalid Date$/, 'Invalid time value'],
  [/^invalid language tag: (.*)$/, 'Invalid language tag: $1'],
  [
    /^Cannot access invalid private field \(evaluating '.*\.(#[\w$]+)\s*=(?!=).*'\)$/s,
    'Cannot write private member $1 to an object whose class did not declare it',
  ],
  [/^'super\(\)' can't be called more than once in a constructor\.$/, wordings.superTwice],
  [
    /^Cannot return a non-object type in the constructor of a derived class\.$/,
    wordings.derivedResult,
  ],
  [/^cyclic __proto__ value$/, wordings.cyclicPrototype],
  [/^(?:No default value|Symbol\.toPrimitive returned an object)$/, wordings.noPrimitive],
  [/^(to\w+)\(\) argument must be between .*$/, (_groups, { call }) => digitsOutOfRange(call)],
  [/^Out of bounds access$/, 'Offset is outside the bounds of the DataView'],
  [
    /^WeakMap keys must be objects or non-registered symbols$/,
    'Invalid value used as weak map key',
  ],
  [/^WeakSet values must be objects or non-registered symbols$/, 'Invalid value used in weak set'],
  [
    /^Cannot access invalid private field \(evaluating '.*\.(#[\w$]+)'\)$/,
    'Cannot read private member $1 from an object whose class did not declare it',
  ],
];

/** What V8 says of a value that is taken apart as a list, or looped over. */
function notIterable(value: string, line: string): string {
  if (awaits.test(line)) return ofNothing(value, 'Symbol.asyncIterator');
  const source = /\]\s*=\s*([^;,)]+?)\s*(?:[;,)]|$)/.exec(line)?.[1];
  return source === undefined
    ? `${value} is not iterable (cannot read property Symbol(Symbol.iterator))`
    : `${source} is not iterable`;
}
