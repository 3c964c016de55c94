import {
  classCalled,
  digitsOutOfRange,
  isAwaited,
  noPrivateField,
  notDestructured,
  notIterated,
  ofNothing,
  readOnlyProperty,
  withoutArguments,
  wordings,
} from './message-rules.ts';
import type { MessageRule } from './v8-message.ts';

/** SpiderMonkey's messages (js/public/friend/ErrorNumbers.msg) as V8 words them. */
export const spiderMonkeyRules: MessageRule[] = [
  [/^'Symbol\.(\w+)' property is not callable$/, 'Symbol(Symbol.$1) is not a function'],
  [
    /^can't (access|set) private field(?: or method)?: object is not the right class$/,
    ([verb], line) => noPrivateField(verb === 'set', line),
  ],
  [/^setting getter-only property (#[\w$]+)$/, "'$1' was defined without a setter"],
  [
    /^\[Symbol\.(\w+)\]\(\) returned a non-object value$/,
    'Result of the Symbol.$1 method is not an object',
  ],
  [/^missing argument 0 when calling function .*$/, 'undefined is not a function'],
  [
    /^(?:(-?[\d.]+)|("[^"]*")|(true|false)) is not a function$/,
    ([number, text, truth], { call }) => {
      if (/^(?:new\s+)?Promise\b/.test(call)) {
        return `Promise resolver ${number ?? truth ?? text?.slice(1, -1)} is not a function`;
      }
      if (number !== undefined) return `number ${number} is not a function`;
      return text === undefined
        ? `boolean ${truth} is not a function`
        : `string ${text} is not a function`;
    },
  ],
  [/^class heritage (.*) is not an object or null$/s, wordings.noSuperclass],
  [/^super\(\) called twice in derived class constructor$/, wordings.superTwice],
  [/^derived class constructor returned invalid value .*$/s, wordings.derivedResult],
  [/^super\.(\S+) is not a function$/, '(intermediate value).$1 is not a function'],
  [
    /^can't assign to property "(.*)" on (?:(-?[\d.]+)|(".*")|(true|false)): not an object$/s,
    ([name, number, text, truth]) => {
      const kind = number !== undefined ? 'number' : text !== undefined ? 'string' : 'boolean';
      return `Cannot create property '${name}' on ${kind} '${number ?? truth ?? text?.slice(1, -1)}'`;
    },
  ],
  [
    /^Property descriptor must be an object, got (.*)$/s,
    'Property description must be an object: $1',
  ],
  [/^can't redefine non-configurable property "(.*)"$/s, 'Cannot redefine property: $1'],
  [/^can't set prototype: it would cause a prototype chain cycle$/, wordings.cyclicPrototype],
  [
    /^can't convert (?!symbol\b|BigInt\b|null\b|undefined\b).* to (?:string|number|primitive type|BigInt)$/s,
    wordings.noPrimitive,
  ],
  [/^precision \S+ out of range$/, (_groups, { call }) => digitsOutOfRange(call)],
  [
    /^repeat count must be (non-negative|less than infinity) ?.*$/,
    ([bound], { call }) => {
      const count = /^repeat\(\s*(-\d+|Infinity)\s*\)/.exec(call)?.[1];
      if (count !== undefined) return `Invalid count value: ${count}`;
      return bound === 'non-negative' ? undefined : 'Invalid string length';
    },
  ],
  [
    /^(String\.prototype\.\w+) called on incompatible (?:null|undefined)$/,
    '$1 called on null or undefined',
  ],
  [
    /^calling a builtin (\w+) constructor without new is forbidden$/,
    "Constructor $1 requires 'new'",
  ],
  [/^invalid time zone: (.*)$/, 'Invalid time zone specified: $1'],
  [/^Value to be disposed is not an object$/, 'An object is expected with `using` declarations'],
  [/^An error is suppressed because another .*$/, 'An error was suppressed during disposal'],
  [
    /^can't access property Symbol\.iterator, (.*\)) is (?:null|undefined)$/s,
    ([value = '']) => notIterated(value),
  ],
  [
    /^can't access property (?:"(.*)"|(Symbol(?:\.for)?\(.*\)|\S+?)),? (?:of|.* is) (null|undefined)$/s,
    ([quoted, name = '', value = ''], line) => ofNothing(value, quoted ?? name, line),
  ],
  [/^(null|undefined) has no properties$/, ([value], line) => notDestructured(line, value)],
  [
    /^\(destructured parameter\) is (null|undefined)$/,
    ([value], line) => notDestructured(line, value),
  ],
  [/^\S+ is (null|undefined)$/, ([value], line) => notDestructured(line, value)],
  [/^(?:\(\{\}\)|\(intermediate value\))(?= is not iterable$)/, '{}'],
  // V8 asks what `yield*` is given for its iterator as a call.
  [
    /^(.*) is not iterable$/s,
    ([value], line) => {
      const { before, call } = line;
      if (/yield\s*\*\s*$/.test(before) || /^yield\s*\*/.test(call)) {
        return 'undefined is not a function';
      }
      return isAwaited(line) ? `${value} is not async iterable` : `${value} is not iterable`;
    },
  ],
  [
    /^can't access lexical declaration '(.*)' before initialization$/,
    "Cannot access '$1' before initialization",
  ],
  [/^invalid assignment to const '.*'$/, 'Assignment to constant variable.'],
  [/^"?(.*?)"? is read-only$/, ([name = '']) => readOnlyProperty(name)],
  [/^assignment to undeclared variable (.*)$/, '$1 is not defined'],
  [
    /^(.*\(.*\)) is not a (function|constructor)$/s,
    ([value = '', kind]) => `${withoutArguments(value)} is not a ${kind}`,
  ],
  [/^class constructors must be invoked with 'new'$/, classCalled],
  [/^too much recursion$/, 'Maximum call stack size exceeded'],
  [
    /^must call super constructor before using 'this' in derived class constructor$/,
    wordings.superFirst,
  ],
  [/^already executing generator$/, 'Generator is already running'],
  [/^reduce of empty array with no initial value$/, 'Reduce of empty array with no initial value'],
  [/^invalid array length$/, 'Invalid array length'],
  [/^malformed URI sequence$/, 'URI malformed'],
  [
    /^can't convert BigInt to number$/,
    (_groups, { before, call }) =>
      /^Math\.|^(?:max|min|isNaN|isFinite)\b|^\+[^+]/.test(call) || /[=([,?:]\s*\+$/.test(before)
        ? 'Cannot convert a BigInt value to a number'
        : wordings.mixedBigInt,
  ],
  [/^can't convert symbol to (string|number)$/, 'Cannot convert a Symbol value to a $1'],
  [
    /^can't define property "(.*)": Object is not extensible$/,
    ([name], { before, call }) =>
      /definePropert/.test(before + call)
        ? `Cannot define property ${name}, object is not extensible`
        : `Cannot add property ${name}, object is not extensible`,
  ],
  [
    /^property "(.*)" is non-configurable and can't be deleted$/,
    "Cannot delete property '$1' of #<Object>",
  ],
  [
    /^setting getter-only property "(.*)"$/,
    'Cannot set property $1 of #<Object> which has only a getter',
  ],
  [/^`(?:handler|target)` argument of Proxy must be an object, got .*$/, wordings.proxy],
  [
    /^cannot use 'in' operator to search for "(.*)" in "?(.*?)"?$/,
    "Cannot use 'in' operator to search for '$1' in $2",
  ],
  [/^invalid 'instanceof' operand .*$/, "Right-hand side of 'instanceof' is not an object"],
  [/^BigInt value can't be serialized in JSON$/, 'Do not know how to serialize a BigInt'],
  [
    /^(.*) can't be converted to BigInt because it isn't an integer$/,
    'The number $1 cannot be converted to a BigInt because it is not an integer',
  ],
  [
    /^invalid BigInt syntax$/,
    (_groups, { call }) => {
      const text = /^BigInt\((['"])(.*?)\1\)/.exec(call)?.[2];
      return text === undefined ? undefined : `Cannot convert ${text} to a BigInt`;
    },
  ],
  [/^Function\.prototype\.bind called on incompatible .*$/, 'Bind must be called on a function'],
  [/^BigInt division by zero$/, 'Division by zero'],
  [/^BigInt negative exponent$/, 'Exponent must be positive'],
  [/^invalid date$/, 'Invalid time value'],
  [/^invalid language tag: "(.*)"$/, 'Invalid language tag: $1'],
  [/^(.*) is not a valid code point$/, 'Invalid code point $1'],
  [
    /^offset is outside the bounds of the DataView$/,
    'Offset is outside the bounds of the DataView',
  ],
  [
    /^buffer length for (\w+) should be a multiple of (\d+)$/,
    'byte length of $1 should be a multiple of $2',
  ],
  [/^can't convert (?:null|undefined) to object$/, 'Cannot convert undefined or null to object'],
  [/^(.*) is not an object or null$/, 'Object prototype may only be an Object or null: $1'],
  [
    /^WeakMap key .* must be an object or an unregistered symbol$/,
    'Invalid value used as weak map key',
  ],
  [
    /^WeakSet value .* must be an object or an unregistered symbol$/,
    'Invalid value used in weak set',
  ],
  [
    /^radix must be an integer at least 2 and no greater than 36$/,
    'toString() radix argument must be between 2 and 36',
  ],
];
