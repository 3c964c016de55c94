import type { ThrowPlace } from '../engine.ts';

/** Where another engine noted on an error of its own that it comes from. */
export const notedPlaces = new WeakMap<object, ThrowPlace>();

/** What SpiderMonkey and JavaScriptCore note, each in its own words. */
export function readPlace(error: object): ThrowPlace | undefined {
  const { fileName, lineNumber, columnNumber, sourceURL, line, column } = error as Record<
    string,
    unknown
  >;
  const [file, at] = [fileName ?? sourceURL, lineNumber ?? line];
  if (typeof file !== 'string' || typeof at !== 'number' || at === 0) return undefined;
  return { file, line: at, column: Number(columnNumber ?? column ?? 0) };
}
