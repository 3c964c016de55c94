import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EngineResult } from './job.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';

let engine: OpenEngine;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

const run = (text: string): Promise<EngineResult> =>
  engine.run({ files: { 'main.mjs': text }, entry: 'main.mjs' });

it('gives a program no way to the page, the network or storage of the browser', async () => {
  const names = [
    ...['postMessage', 'onmessage', 'addEventListener', 'dispatchEvent', 'importScripts', 'self'],
    ...['location', 'caches', 'indexedDB', 'XMLHttpRequest', 'EventSource', 'Worker', 'close'],
    ...[
      'WorkerGlobalScope',
      'DedicatedWorkerGlobalScope',
      'FileReaderSync',
      'reportError',
      'origin',
    ],
  ];
  const { stdout, stderr } = await run(`
    const found = ${JSON.stringify(names)}.filter((name) => globalThis[name] !== undefined);
    const loose = new Function('return this')();
    found.push(...${JSON.stringify(names)}.filter((name) => loose[name] !== undefined));
    console.log(found, Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(navigator))));
  `);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\[\] \[/);
  expect(stdout).not.toMatch(/sendBeacon|storage|serviceWorker|gpu|usb|clipboard|mediaDevices/);
});

it('leaves nothing of its own on the global object, in a module or in a script', async () => {
  const text = `
    const names = Reflect.ownKeys(globalThis).filter((key) => /highwater/i.test(String(key)));
    console.log(names, Reflect.ownKeys(Object.prototype).filter((key) => typeof key === 'symbol'));
  `;
  for (const entry of ['main.mjs', 'main.cjs']) {
    const { stdout, stderr } = await engine.run({ files: { [entry]: text }, entry });
    expect([stdout, stderr]).toEqual(['[] []\n', '']);
  }
});

it('says which runtime has what needs the network', async () => {
  const { stdout } = await run(`
    await fetch('http://127.0.0.1/').catch((error) => console.log(error.message));
    try { new WebSocket('ws://127.0.0.1/'); } catch (error) { console.log(error.message); }
  `);
  expect(stdout).toBe(
    'fetch() is not in the in-page engine. Run this program with the runtime "local" or "webcontainer".\n' +
      'WebSocket is not in the in-page engine. Run this program with the runtime "local" or "webcontainer".\n',
  );
});

it('imports nothing from other places, even by the own import() of the browser', async () => {
  const { stdout } = await run(`
    // The process knows nothing of what the browser loads, and would end before.
    const wait = setInterval(() => undefined, 1000);
    const load = new Function('address', 'return import(address)');
    for (const address of ['data:text/javascript,console.log(1)', 'http://127.0.0.1/x.js', 'node:fs']) {
      console.log(await load(address).then(() => 'loaded', (error) => error.constructor.name));
    }
    clearInterval(wait);
  `);
  expect(stdout).toBe('TypeError\nTypeError\nTypeError\n');
});

it('lets a program that replaces functions of the language get neither its port nor what it took from the browser', async () => {
  const { stdout, stderr } = await run(`
    const seen = [];
    const { apply } = Reflect;
    let looking = false;
    const look = (value) => {
      if (typeof value === 'function' && 'native' in value) seen.push('hook');
      if (value?.post !== undefined) seen.push('engine');
    };
    for (const holder of [Reflect, Object, Function.prototype, Array.prototype, Map.prototype]) {
      for (const name of Object.getOwnPropertyNames(holder)) {
        if (/constructor|call|apply|arguments|size|__proto__/.test(name)) continue;
        const original = holder[name];
        if (typeof original !== 'function') continue;
        try {
          holder[name] = function (...values) {
            if (!looking) {
              looking = true;
              look(this);
              for (let at = 0; at < values.length; at += 1) {
                look(values[at]);
                look(values[at]?.value);
              }
              looking = false;
            }
            return apply(original, this, values);
          };
        } catch {}
      }
    }
    const { createRequire } = process.getBuiltinModule('module');
    createRequire('/main.mjs')('fs').existsSync('/main.mjs');
    console.log(seen);
  `);
  expect([stdout, stderr]).toEqual(['[]\n', '']);
});

it('takes messages from no program: the result stays that of the process', async () => {
  const { stdout, exitCode } = await run(`
    const forged = { type: 'exit', code: 7 };
    for (const name of ['postMessage', 'onmessage', 'dispatchEvent']) {
      try { globalThis[name](forged); } catch (error) { console.log(name, error.constructor.name); }
    }
    console.log('still here');
  `);
  expect(stdout).toBe(
    'postMessage TypeError\nonmessage TypeError\ndispatchEvent TypeError\nstill here\n',
  );
  expect(exitCode).toBe(0);
});
