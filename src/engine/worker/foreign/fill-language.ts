/** Gives the language what Node's library takes from V8 and another engine may not have yet. */
export function fillLanguage(): void {
  for (const name of ['dispose', 'asyncDispose']) {
    if (name in Symbol) continue;
    Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });
  }
}
