import { locate } from '../boot/stack-frames.ts';
import type { Engine } from '../engine.ts';
import type { ScriptTexts } from './call-sites.ts';
import { type FunctionPlace, findFunctions } from './find-functions.ts';
import { publishedText } from './script-names.ts';

interface Text {
  lines: string[];
  /** Offsets at which the lines start. */
  starts: number[];
  functions: FunctionPlace[] | undefined;
}

/** The texts of Node's library and of the program, read when a stack trace is formatted. */
export function createScriptTexts({ compile }: Pick<Engine, 'compile'>): ScriptTexts {
  const texts = new Map<string, Text>();

  /** The text that holds a line of a script, and which line of that text it is; from 0. */
  const find = (file: string, line: number): [Text, number] | undefined => {
    const position = locate(file, line);
    if (position === undefined) return undefined;
    const name = position?.file ?? file;
    const known = texts.get(name);
    const source = known ?? read(position === null ? publishedText(file) : moduleText(name));
    if (source === undefined) return undefined;
    texts.set(name, source);
    return [source, (position?.line ?? line) - 1];
  };
  /** The first line is the head of the function that the build makes of a module. */
  const moduleText = (name: string): string => {
    const text = `${compile(name.slice('node:'.length))}`;
    return text.slice(text.indexOf('\n') + 1);
  };
  return {
    lineOf(file, line) {
      const [text, index] = find(file, line) ?? [];
      return index === undefined ? undefined : text?.lines[index];
    },
    functionAt(file, line, column) {
      const [text, index] = find(file, line) ?? [];
      const start = index === undefined ? undefined : text?.starts[index];
      if (text === undefined || start === undefined) return undefined;
      text.functions ??= findFunctions(text.lines.join('\n'));
      const offset = start + column - 1;
      return text.functions.find((found) => found.start <= offset && offset < found.end);
    },
    isOwn: (file, line) => locate(file, line) === undefined,
    programText: (file) => publishedText(file) ?? '',
    moduleOf: (file, line) => locate(file, line)?.file,
  };
}

function read(text: string | undefined): Text | undefined {
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return { lines, starts, functions: undefined };
}
