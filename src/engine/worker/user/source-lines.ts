import type { LineOf } from '../boot/error-source.ts';
import type { Engine } from '../engine.ts';
import { keptResult } from '../kept-result.ts';

/** Finds lines of source for the arrow under an uncaught error. */
export function sourceLines(engine: Engine): LineOf {
  const { entryFailure, loaderErrors } = engine.tables;
  return (file, line) => {
    const thrower = loaderErrors.lines[`${file}:${line}`];
    if (thrower !== undefined) return thrower;
    if (file === entryFailure.file && line === entryFailure.line) return entryFailure.text;
    return sourceOf(engine, file)?.split('\n')[line - 1]?.replace(/\r$/, '');
  };
}

function sourceOf({ files, holds, compile }: Engine, file: string): string | undefined {
  if (!file.startsWith('node:')) {
    const path = file.startsWith('file://') ? pathOf(file) : file;
    return files.kindOf(path) === 'file' ? files.readText(path) : undefined;
  }
  const id = file.slice('node:'.length);
  // No script holds Node's loader of ES modules.
  if (!holds(id)) return undefined;
  const text = `${compile(id)}`;
  // A module of the library is a function, without the line of its head.
  return text.slice(text.indexOf('\n') + 1).replaceAll(keptResult, '');
}

function pathOf(url: string): string {
  return decodeURIComponent(url.slice('file://'.length).replace(/[?#].*/, ''));
}
