import type { EngineProgram } from '../../protocol.ts';
import { nodeError } from '../bindings/node-error.ts';
import type { NodeProcess } from '../engine.ts';
import type { Tables } from '../tables.ts';

/**
 * `process` as C++ makes it before the library adds to it (src/node_process_object.cc), on the
 * platform that the engine claims to be: Linux on x64.
 */
export function createProcessObject(tables: Tables, exitInfo: symbol): NodeProcess {
  // The library makes this prototype inherit from EventEmitter.prototype.
  // biome-ignore lint/complexity/useArrowFunction: it needs a prototype and the name "process"
  const ProcessClass = { process: function () {} }.process as unknown as { new (): NodeProcess };
  const process = new ProcessClass();
  defineReadOnly(process, {
    version: tables.version,
    versions: defineReadOnly({}, tables.versions),
    arch: 'x64',
    platform: 'linux',
    release: defineReadOnly({}, tables.release),
    pid: 1,
  });
  Object.defineProperty(process, 'title', {
    value: 'node',
    writable: true,
    enumerable: true,
    configurable: true,
  });
  process[exitInfo] = new Int32Array(3);
  Object.assign(process, {
    execPath: '/usr/local/bin/node',
    debugPort: 9229,
    argv: [],
    execArgv: [],
    ppid: 0,
    env: createEnv(),
  });
  return process;
}

/** Adds what a program is started with. */
export function fillProcessObject(process: NodeProcess, program: EngineProgram): void {
  process.argv = ['node', program.entry, ...program.argv];
  process.execArgv = [...program.execArgv];
  Object.assign(process.env as object, program.env);
}

/** Properties that can be redefined and not assigned, as C++ makes them with the attribute ReadOnly. */
function defineReadOnly(target: object, values: object): object {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true });
  }
  return target;
}

/**
 * `process.env` as src/node_env_var.cc has it over `setenv`, which takes texts up to their first null and no
 * name that is empty or has a "=" in it.
 */
function createEnv(): Record<string, string> {
  const write = (target: Record<string, string>, key: string | symbol, value: unknown): true => {
    if (typeof key === 'symbol' || typeof value === 'symbol') {
      throw new TypeError('Cannot convert a Symbol value to a string');
    }
    const [name = ''] = key.split('\0');
    const [text = ''] = `${value}`.toWellFormed().split('\0');
    if (name !== '' && !name.includes('=')) target[name] = text;
    return true;
  };
  const refuse = (reason: string): never => {
    throw nodeError(TypeError, 'ERR_INVALID_OBJECT_DEFINE_PROPERTY', `'process.env' ${reason}`);
  };
  return new Proxy<Record<string, string>>(
    {},
    {
      set: write,
      defineProperty(target, key, { value, get, set, configurable, writable, enumerable }) {
        if (get !== undefined || set !== undefined) {
          return refuse('does not accept an accessor(getter/setter) descriptor');
        }
        if (value !== undefined && configurable && writable && enumerable) {
          return write(target, key, value);
        }
        return refuse('only accepts a configurable, writable, and enumerable data descriptor');
      },
      preventExtensions() {
        throw new TypeError('Cannot freeze');
      },
    },
  );
}
