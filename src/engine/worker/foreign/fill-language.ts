/** Gives the language what Node's library takes from V8 and another engine may not have yet. */
export function fillLanguage(): void {
  for (const name of ['dispose', 'asyncDispose']) {
    if (name in Symbol) continue;
    Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });
  }
  if ('SuppressedError' in globalThis) return;
  class SuppressedError extends Error {
    constructor(error: unknown, suppressed: unknown, message?: string) {
      super(message);
      const hidden = { writable: true, enumerable: false, configurable: true };
      Object.defineProperty(this, 'error', { value: error, ...hidden });
      Object.defineProperty(this, 'suppressed', { value: suppressed, ...hidden });
    }
  }
  const hidden = { writable: true, enumerable: false, configurable: true };
  const { prototype } = SuppressedError;
  Object.defineProperty(prototype, 'name', { value: 'SuppressedError', ...hidden });
  Object.defineProperty(prototype, 'message', { value: '', ...hidden });
  Object.defineProperty(globalThis, 'SuppressedError', { value: SuppressedError, ...hidden });
}
