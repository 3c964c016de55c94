import { native } from '../native.ts';

/** V8's Promise::PromiseState and, unless it is pending, what the promise was settled with. */
export type PromiseState = [state: 0 | 1 | 2, value?: unknown];

const states = new WeakMap<Promise<unknown>, PromiseState>();
const pending: PromiseState = [0];

/**
 * What is known of a promise. The language lets nobody look into one, so the ways to make a settled
 * promise are wrapped; one that an async function made counts as pending.
 */
export function promiseState(promise: Promise<unknown>): PromiseState {
  return states.get(promise) ?? pending;
}

function settle(promise: Promise<unknown>, state: 1 | 2, value: unknown): void {
  if (states.has(promise)) return;
  if (state === 1 && typeof value === 'object' && value !== null && 'then' in value) return;
  states.set(promise, [state, value]);
}

/** Replaces the static methods of Promise by ones that record what they make. */
export function trackPromises(): void {
  const { Promise: base } = native;
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(base, name, { value, writable: true, configurable: true });
  };
  const { resolve, reject, withResolvers } = base;
  const methods = {
    resolve(this: PromiseConstructor, value: unknown): Promise<unknown> {
      const promise = resolve.call(this, value);
      if (promise !== value) settle(promise, 1, value);
      return promise;
    },
    reject(this: PromiseConstructor, reason: unknown): Promise<unknown> {
      const promise = reject.call(this, reason) as Promise<unknown>;
      settle(promise, 2, reason);
      return promise;
    },
    withResolvers(this: PromiseConstructor): PromiseWithResolvers<unknown> {
      const made = withResolvers.call(this) as PromiseWithResolvers<unknown>;
      const { promise } = made;
      const functions = [
        (value: unknown): void => {
          settle(promise, 1, value);
          made.resolve(value);
        },
        (reason: unknown): void => {
          settle(promise, 2, reason);
          made.reject(reason);
        },
      ] as const;
      const [fulfil, refuse] = functions;
      return { promise, resolve: fulfil, reject: refuse };
    },
  };
  for (const [name, value] of Object.entries(methods)) define(name, value);
}
