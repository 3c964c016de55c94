// src/node_types.cc
import type { Binding } from '../engine.ts';
import { SharedMemory } from '../shared-memory.ts';
import { isProxy } from './proxy-targets.ts';

type Test = (value: unknown) => boolean;

/** Whether a getter or method of a built-in class accepts the value: those check its internal slots. */
function accepted(prototype: object, name: string | symbol): Test {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const method: unknown = descriptor?.get ?? descriptor?.value;
  if (typeof method !== 'function') return () => false;
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    try {
      Reflect.apply(method, value, []);
      return true;
    } catch {
      // It throws for objects that lack the slot: that is the answer.
      return false;
    }
  };
}

const describe = Object.prototype.toString;
const tag = (value: unknown): string => describe.call(value);

/** For kinds that nothing but their class tells from others, at the price of trusting the tag. */
const tagged = (name: string, Class?: { prototype: object }): Test => {
  const expected = `[object ${name}]`;
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !isProxy(value) &&
    tag(value) === expected &&
    (Class === undefined || Object.prototype.isPrototypeOf.call(Class.prototype, value));
};

const isMap = accepted(Map.prototype, 'size');
const isSet = accepted(Set.prototype, 'size');
const isArrayBuffer = accepted(ArrayBuffer.prototype, 'byteLength');
const isSharedArrayBuffer =
  SharedMemory === undefined
    ? (): boolean => false
    : accepted(SharedMemory.prototype, 'byteLength');
const isAnyArrayBuffer: Test = (value) => isArrayBuffer(value) || isSharedArrayBuffer(value);
const isRegExpSource = accepted(RegExp.prototype, 'source');
const isNumberObject = accepted(Number.prototype, 'valueOf');
const isStringObject = accepted(String.prototype, 'valueOf');
const isBooleanObject = accepted(Boolean.prototype, 'valueOf');
const isBigIntObject = accepted(BigInt.prototype, 'valueOf');
const isSymbolObject = accepted(Symbol.prototype, 'valueOf');
const isErrorByTag = tagged('Error');

/** V8's private class tests, by what the language lets a program observe. */
export function createTypes(): Binding {
  const types: Record<string, Test> = {
    isArgumentsObject: (value: unknown) =>
      typeof value === 'object' &&
      value !== null &&
      !(Symbol.toStringTag in value) &&
      tag(value) === '[object Arguments]',
    isArrayBuffer,
    isAsyncFunction: (value: unknown) =>
      isTaggedFunction(value, 'AsyncFunction') || isTaggedFunction(value, 'AsyncGeneratorFunction'),
    isBigIntObject,
    isBooleanObject,
    isDate: accepted(Date.prototype, 'getTime'),
    isExternal: () => false,
    isGeneratorFunction: (value: unknown) =>
      isTaggedFunction(value, 'GeneratorFunction') ||
      isTaggedFunction(value, 'AsyncGeneratorFunction'),
    isGeneratorObject: (value: unknown) =>
      tagged('Generator')(value) || tagged('AsyncGenerator')(value),
    isMap,
    isMapIterator: tagged('Map Iterator'),
    isModuleNamespaceObject: (value: unknown) =>
      tagged('Module')(value) &&
      Object.getPrototypeOf(value) === null &&
      !Object.isExtensible(value),
    isNativeError: (value: unknown) => Error.isError?.(value) ?? isErrorByTag(value),
    isNumberObject,
    isPromise: tagged('Promise', Promise),
    isProxy,
    isRegExp: (value: unknown) => value !== RegExp.prototype && isRegExpSource(value),
    isSet,
    isSetIterator: tagged('Set Iterator'),
    isSharedArrayBuffer,
    isStringObject,
    isSymbolObject,
    isWeakMap: acceptedArgument(WeakMap.prototype.has),
    isWeakSet: acceptedArgument(WeakSet.prototype.has),
    isAnyArrayBuffer,
    isBoxedPrimitive: (value: unknown) =>
      isNumberObject(value) ||
      isStringObject(value) ||
      isBooleanObject(value) ||
      isBigIntObject(value) ||
      isSymbolObject(value),
  };
  for (const test of Object.values(types)) {
    // Those of C++ have neither.
    Object.defineProperty(test, 'name', { value: '', configurable: true });
    Object.defineProperty(test, 'length', { value: 0, configurable: true });
  }
  // The library has an isEventTarget() of its own and lists this one among what programs get.
  return Object.defineProperty(types, 'isEventTarget', { value: () => false });
}

function acceptedArgument(has: (this: never, key: object) => boolean): Test {
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    try {
      Reflect.apply(has, value, [value]);
      return true;
    } catch {
      // It throws for objects that lack the slot: that is the answer.
      return false;
    }
  };
}

function isTaggedFunction(value: unknown, name: string): boolean {
  return typeof value === 'function' && !isProxy(value) && tag(value) === `[object ${name}]`;
}
