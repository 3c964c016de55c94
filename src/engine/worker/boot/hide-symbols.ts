/** Takes the symbols of the engine out of what reflection shows of `Object.prototype`. */
export function hideSymbols(symbols: readonly symbol[]): void {
  const hidden = new Set<string | symbol>(symbols);
  const { getOwnPropertySymbols, getOwnPropertyDescriptors } = Object;
  const { ownKeys } = Reflect;
  const replacements = {
    getOwnPropertySymbols(target: object): symbol[] {
      const found = getOwnPropertySymbols(target);
      return target === Object.prototype ? found.filter((key) => !hidden.has(key)) : found;
    },
    getOwnPropertyDescriptors(target: object): object {
      const found = getOwnPropertyDescriptors(target);
      if (target === Object.prototype) {
        for (const symbol of symbols) Reflect.deleteProperty(found, symbol);
      }
      return found;
    },
  };
  for (const [name, value] of Object.entries(replacements)) {
    Object.defineProperty(Object, name, { value, writable: true, configurable: true });
  }
  Object.defineProperty(Reflect, 'ownKeys', {
    value: {
      ownKeys(target: object): (string | symbol)[] {
        const found = ownKeys(target);
        return target === Object.prototype ? found.filter((key) => !hidden.has(key)) : found;
      },
    }.ownKeys,
    writable: true,
    configurable: true,
  });
}
