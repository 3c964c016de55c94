globalThis.loads ??= [];
export const { search, hash } = new URL(import.meta.url);
export const id = loads.push(search + hash);
export const loaded = loads;
