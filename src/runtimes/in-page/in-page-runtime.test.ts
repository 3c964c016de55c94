import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ScriptName, scriptNames } from '#engine/further-scripts';
import { createInPageRuntime } from './in-page-runtime.ts';

const scripts = Object.fromEntries(scriptNames.map((name) => [name, ''])) as Record<
  ScriptName,
  string
>;
const runtime = createInPageRuntime({ scripts, nodeVersion: 'v24.0.0' });

beforeEach(() => {
  // What a browser has and Node has not.
  vi.stubGlobal('Worker', class Worker {});
  vi.stubGlobal('reportError', () => undefined);
});

afterEach(() => vi.unstubAllGlobals());

it('can be had in a browser that has all that the engine needs', async () => {
  expect(await runtime.availability()).toEqual({ available: true });
});

it.each([
  'Worker',
  'MessageChannel',
  'ReadableStream',
  'structuredClone',
  'reportError',
  'Iterator',
])('says in a sentence that a browser has no %s', async (name) => {
  vi.stubGlobal(name, undefined);
  if (name === 'Iterator') Reflect.deleteProperty(globalThis, name);
  expect(await runtime.availability()).toEqual({
    available: false,
    reason: `This browser has no ${name}, which running Node in the page needs. Use a newer browser.`,
  });
});

it.each([
  ['URL.parse', URL, 'parse'],
  ['Promise.withResolvers', Promise, 'withResolvers'],
  ['ArrayBuffer.prototype.transfer', ArrayBuffer.prototype, 'transfer'],
  ['Error.captureStackTrace', Error, 'captureStackTrace'],
])('names %s when only that is not there', async (name, holder, key) => {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  if (descriptor === undefined) throw new Error(`Node itself has no ${name}.`);
  Reflect.deleteProperty(holder, key);
  const availability = runtime.availability();
  Object.defineProperty(holder, key, descriptor);
  expect(await availability).toMatchObject({
    available: false,
    reason: expect.stringContaining(`This browser has no ${name}, `),
  });
});
