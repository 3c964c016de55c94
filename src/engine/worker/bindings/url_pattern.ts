// src/node_url_pattern.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';
import { missing } from './missing.ts';
import { nodeError } from './node-error.ts';
import type { NativePattern, UrlMatching } from './url_matching.ts';

/** What a program can read of a pattern. */
const fields = [
  'protocol',
  'username',
  'password',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
  'hasRegExpGroups',
] as const;

/** The browser's own URLPattern, where it has one, with Node's errors and results. */
export function createUrlPattern(engine: Engine): Binding {
  if (native.URLPattern === undefined) {
    return {
      URLPattern: class URLPattern {
        constructor() {
          missing('URLPattern')();
        }
      },
    };
  }
  return { URLPattern: wrapPattern(engine) };
}

function wrapPattern(engine: Engine): object {
  let matching: UrlMatching | undefined;
  const load = (): UrlMatching => {
    engine.loadScript('rare');
    return engine.internalBinding('url_matching') as unknown as UrlMatching;
  };
  const patterns = new WeakMap<object, NativePattern>();
  const patternOf = (object: object): NativePattern => {
    const pattern = patterns.get(object);
    if (pattern === undefined) throw new TypeError('Illegal invocation');
    return pattern;
  };
  function URLPattern(this: object, ...values: unknown[]): void {
    if (new.target === undefined) {
      const reason = 'Cannot call constructor without `new`';
      throw nodeError(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', reason);
    }
    matching ??= load();
    patterns.set(this, matching.create(values));
  }
  const { prototype } = URLPattern;
  for (const name of fields) {
    const get = function (this: object): unknown {
      return patternOf(this)[name];
    };
    Object.defineProperty(get, 'name', { value: '' });
    Object.defineProperty(prototype, name, { get, enumerable: true });
  }
  Object.assign(prototype, {
    exec(this: object, ...values: unknown[]): unknown {
      return matching?.match(patternOf(this), 'exec', values);
    },
    test(this: object, ...values: unknown[]): unknown {
      return matching?.match(patternOf(this), 'test', values);
    },
  });
  Reflect.deleteProperty(prototype, 'constructor');
  const hidden = { value: URLPattern, writable: true, enumerable: false, configurable: true };
  Object.defineProperty(prototype, 'constructor', hidden);
  Object.defineProperty(URLPattern, 'name', { value: 'URLPattern', configurable: true });
  return URLPattern;
}
