import type { LineOf } from '../boot/error-source.ts';
import type { Engine } from '../engine.ts';

/** Finds lines of source for the arrow under an uncaught error. */
export function sourceLines(engine: Engine): LineOf {
  const { compile, tables } = engine;
  return (file, line) => {
    const { entryFailure, loaderErrors, requireError } = tables;
    const thrower = loaderErrors.lines[`${file}:${line}`];
    if (thrower !== undefined) return thrower;
    const { place, text: throwLine } = requireError;
    if (file === place.file && line === place.line) return throwLine;
    if (file === entryFailure.file && line === entryFailure.line) return entryFailure.text;
    // No script holds the rest of Node's loaders.
    if (file.startsWith('node:internal/modules/')) return undefined;
    const text = file.startsWith('node:')
      ? bodyText(compile, file.slice('node:'.length))
      : engine.files.readText(decodeURIComponent(file.replace(/^file:\/\//, '')));
    return text?.split('\n')[line - 1]?.replace(/\r$/, '');
  };
}

/** Text of a module of the library: its function without the line of its head. */
function bodyText(compile: Engine['compile'], id: string): string {
  const text = `${compile(id)}`;
  return text.slice(text.indexOf('\n') + 1);
}
