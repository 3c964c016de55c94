const own: readonly unknown[] = ['length', 'name', 'prototype'];

/** The keys of a function in V8's order: what each function has comes before what it was given. */
export function functionKeys<Key extends string | symbol>(keys: readonly Key[]): Key[] {
  const rest = keys.filter((key) => !own.includes(key));
  const head = own.flatMap((name) => keys.filter((key) => key === name));
  const indices = rest.filter((key) => /^\d+$/.test(String(key))).length;
  return [...rest.slice(0, indices), ...head, ...rest.slice(indices)];
}

/** Has functions of the language that list keys give those of functions in V8's order. */
export function sortFunctionKeys(): void {
  const { getOwnPropertyNames } = Object;
  const { ownKeys } = Reflect;
  const wrapped = {
    getOwnPropertyNames(object: unknown): string[] {
      const keys = getOwnPropertyNames(object);
      return typeof object === 'function' ? functionKeys(keys) : keys;
    },
    ownKeys(object: object): (string | symbol)[] {
      const keys = ownKeys(object);
      return typeof object === 'function' ? functionKeys(keys) : keys;
    },
  };
  const hidden = { writable: true, enumerable: false, configurable: true };
  const { getOwnPropertyNames: value } = wrapped;
  Object.defineProperty(Object, 'getOwnPropertyNames', { value, ...hidden });
  Object.defineProperty(Reflect, 'ownKeys', { value: wrapped.ownKeys, ...hidden });
}
