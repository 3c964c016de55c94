import { native } from '../native.ts';

interface ProxyParts {
  /** Both null once the proxy is revoked. */
  target: object | null;
  handler: object | null;
}

const parts = new WeakMap<object, ProxyParts>();

/**
 * Puts a `Proxy` in place of the browser's that remembers what each proxy was made of: V8 tells it to
 * Node's C++, and to a page nobody does.
 */
export function trackProxies(): void {
  const Tracked = new native.Proxy(native.Proxy, {
    construct(target, [of, handler], newTarget) {
      const proxy: object = Reflect.construct(target, [of, handler], newTarget);
      parts.set(proxy, { target: of, handler });
      return proxy;
    },
    get(target, key, receiver) {
      return key === 'revocable' ? revocable : Reflect.get(target, key, receiver);
    },
  });
  Object.defineProperty(globalThis, 'Proxy', {
    value: Tracked,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

function revocable<T extends object>(target: T, handler: ProxyHandler<T>): object {
  const made = native.Proxy.revocable(target, handler);
  parts.set(made.proxy, { target, handler });
  return {
    proxy: made.proxy,
    revoke: () => {
      parts.set(made.proxy, { target: null, handler: null });
      made.revoke();
    },
  };
}

export function isProxy(value: unknown): boolean {
  return (typeof value === 'object' || typeof value === 'function') && value !== null
    ? parts.has(value)
    : false;
}

/** What a proxy was made of; undefined for any other value. */
export function proxyParts(value: object): ProxyParts | undefined {
  return parts.get(value);
}
