/** Engines of JavaScript that show errors otherwise than V8, as Firefox and Safari have them. */
export type Dialect = 'SpiderMonkey' | 'JavaScriptCore';

/** Which of them runs this; undefined for V8. Told by what each notes on an error. */
export function findDialect(): Dialect | undefined {
  const error = new Error();
  if (Object.hasOwn(error, 'sourceURL')) return 'JavaScriptCore';
  return 'fileName' in error ? 'SpiderMonkey' : undefined;
}
