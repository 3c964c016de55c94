// src/req_wrap.h
import type { Callback } from '../engine.ts';
import { AsyncResource } from './async-resource.ts';

/** A request that the library makes and gives to a handle. */
export abstract class ReqWrap extends AsyncResource {
  /** Says how the request ended, through the function `oncomplete` that the library has set on it. */
  finish(...values: unknown[]): void {
    const callback: unknown = Reflect.get(this, 'oncomplete');
    if (typeof callback === 'function') this.makeCallback(callback as Callback, values);
  }
}
