import { isError } from '../is-error.ts';
import { arrowUnder } from './error-source.ts';
import { locateError } from './locate-error.ts';

interface JsonFault {
  text: string;
  /** Where the text is wrong; both count from 1. */
  place: { line: number; column: number };
}

/** What `JSON.parse` could not read, by the error that it threw. */
export const jsonFaults = new WeakMap<object, JsonFault>();

/** Has `JSON.parse` of V8 note the texts that it cannot read: of an error V8 tells the place alone. */
export function watchJson(): void {
  const ErrorClass: ErrorConstructor & { stackTraceLimit?: unknown } = Error;
  JSON.parse = new Proxy(JSON.parse, {
    apply(parse, self, values: Parameters<typeof JSON.parse>) {
      const { stackTraceLimit: limit } = ErrorClass;
      // For the frame of this function, which nobody is shown.
      if (typeof limit === 'number') ErrorClass.stackTraceLimit = limit + 1;
      try {
        return Reflect.apply(parse, self, values);
      } catch (error) {
        // What else a reviver may have thrown does not speak of JSON.
        if (error instanceof SyntaxError && error.message.includes('JSON')) {
          if (!jsonFaults.has(error)) {
            const place = locateError(error) ?? { line: 1, column: 1 };
            jsonFaults.set(error, { text: `${values[0]}`, place });
          }
        }
        throw error;
      } finally {
        if (typeof limit === 'number') ErrorClass.stackTraceLimit = limit;
      }
    },
  });
}

/** The line of a text that is no JSON, as Node shows it above an error that nobody caught. */
export function jsonSource(error: unknown): string | undefined {
  const fault = isError(error) ? jsonFaults.get(error) : undefined;
  if (fault === undefined) return undefined;
  const { line, column } = fault.place;
  const text = fault.text.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? '';
  // Nothing is pointed at where a text ends too early.
  const arrow = column > text.length ? '' : arrowUnder(text, column);
  return `<anonymous_script>:${line}\n${text}\n${arrow}`;
}
