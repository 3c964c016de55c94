import { jsonFaults } from '../boot/json-faults.ts';
import { isError } from '../is-error.ts';
import { circleMessage } from './circle-message.ts';
import type { ForeignErrors } from './errors.ts';
import { refuseJson } from './json-message.ts';

/**
 * Puts functions in the place of those of the language that would hand the program errors of the other
 * engine: JSON says what V8 says of a text or a value, and a promise passes on what V8 would.
 */
export function wrapLanguage({ adopt, make }: ForeignErrors): void {
  const { parse, stringify } = JSON;
  const { then } = Promise.prototype;
  const wrapped = {
    parse(
      text: string,
      reviver?: (this: unknown, key: string, value: unknown) => unknown,
    ): unknown {
      try {
        return parse(text, reviver);
      } catch (error) {
        const refusal = isError(error) ? refuseJson(`${text}`) : undefined;
        // Without one the reviver has thrown it.
        if (refusal === undefined) throw error;
        const refused = make(SyntaxError, refusal.message, 'parse');
        jsonFaults.set(refused, { text: `${text}`, place: refusal });
        throw refused;
      }
    },
    stringify(...values: Parameters<typeof stringify>): string {
      try {
        return stringify(...values);
      } catch (error) {
        const isCyclic = isError(error) && /cyclic/.test(error.message);
        const message = isCyclic ? circleMessage(values[0]) : undefined;
        throw message === undefined ? error : make(TypeError, message, 'stringify');
      }
    },
    // biome-ignore lint/suspicious/noThenProperty: it takes the place of Promise.prototype.then().
    then(this: Promise<unknown>, fulfilled: unknown, rejected: unknown): unknown {
      const handler =
        typeof rejected === 'function' ? (reason: unknown) => rejected(adopt(reason)) : rejected;
      return Reflect.apply(then, this, [fulfilled, handler]);
    },
  };
  const define = (target: object, name: keyof typeof wrapped, length: number): void => {
    const value = wrapped[name];
    Object.defineProperty(value, 'length', { value: length, configurable: true });
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  };
  define(JSON, 'parse', 2);
  define(JSON, 'stringify', 3);
  define(Promise.prototype, 'then', 2);
}
