// src/uv.cc
import type { Binding, Engine } from '../engine.ts';

export function createUv({ tables }: Engine): Binding {
  const names = new Map(tables.uvErrors.map(([code, name, text]) => [code, { name, text }]));
  return {
    errname: (code: number) => names.get(code)?.name ?? `Unknown system error ${code}`,
    getErrorMap: () => new Map(tables.uvErrors.map(([code, name, text]) => [code, [name, text]])),
    getErrorMessage: (code: number) => names.get(code)?.text ?? `Unknown system error ${code}`,
    ...Object.fromEntries(tables.uvErrors.map(([code, name]) => [`UV_${name}`, code])),
  };
}
