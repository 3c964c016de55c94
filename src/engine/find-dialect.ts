/** Engines of JavaScript that show errors otherwise than V8, as Firefox and Safari have them. */
export type Dialect = 'SpiderMonkey' | 'JavaScriptCore';

/** Which of them runs this; undefined for V8. Told by what each notes on an error. */
export function findDialect(): Dialect | undefined {
  const error = thrownByLanguage();
  if (Object.hasOwn(error, 'sourceURL')) return 'JavaScriptCore';
  return 'fileName' in error ? 'SpiderMonkey' : undefined;
}

/** Of one that is made by `new Error()` the engine takes these notes away. */
function thrownByLanguage(): object {
  try {
    const nothing: { property?: unknown } = JSON.parse('null');
    return { unexpected: nothing.property };
  } catch (error) {
    return error as object;
  }
}
