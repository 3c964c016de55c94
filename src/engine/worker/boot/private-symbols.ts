/**
 * V8's private symbols, which no reflection shows. Each is an accessor on `Object.prototype` over a
 * weak map, so that `object[symbol] = value` leaves no property behind; an object without that
 * prototype gets a plain property.
 */
export function createPrivateSymbols(names: readonly string[]): Record<string, symbol> {
  return Object.fromEntries(names.map((name) => [name, createPrivateSymbol(name)]));
}

function createPrivateSymbol(name: string): symbol {
  const symbol = Symbol(name);
  const values = new WeakMap<object, unknown>();
  Object.defineProperty(Object.prototype, symbol, {
    get(this: object) {
      return values.get(this);
    },
    set(this: object, value: unknown) {
      values.set(this, value);
    },
  });
  return symbol;
}
