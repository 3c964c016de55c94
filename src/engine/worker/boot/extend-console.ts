const methodsOfInspector = ['profile', 'profileEnd', 'timeStamp'] as const;

/**
 * Adds to Node's console what V8's own console has besides, which prints nothing while no debugger listens
 * (`wrapConsole` of lib/internal/util/inspector.js).
 */
export function extendConsole(console: object): void {
  for (const name of methodsOfInspector) Reflect.set(console, name, silent(name));
  const methods = Object.keys(console).filter((name) => name !== 'Console');
  // V8 shows these names to the program.
  const { context, createTask } = {
    context: () => Object.fromEntries(methods.map((name) => [name, silent(name)])),
    createTask: (name?: unknown) => {
      if (typeof name !== 'string' || name === '') {
        throw new Error('First argument must be a non-empty string.');
      }
      return {
        run(callback?: unknown): unknown {
          if (typeof callback !== 'function') {
            throw new Error('First argument must be a function.');
          }
          return Reflect.apply(callback, undefined, []);
        },
      };
    },
  };
  Object.assign(console, { context, createTask });
}

function silent(name: string): unknown {
  const made = { [name]: () => undefined };
  return made[name];
}
