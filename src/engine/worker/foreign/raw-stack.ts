/** A line of a stack trace of SpiderMonkey or JavaScriptCore; line and column count from 1. */
export interface RawFrame {
  /** As the engine has it: empty for a function without a name. */
  name: string;
  /** Undefined for a function of the language itself. */
  file: string | undefined;
  line: number;
  column: number;
}

/** Reads lines of the form `name@file:line:column`. */
export function parseRawStack(stack: string): RawFrame[] {
  return stack
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = line, place = ''] = /^(.*?)@(.*)$/.exec(line) ?? [];
      const position = /^(.*?):(\d+):(\d+)$/.exec(place);
      if (position === null) return { name, file: undefined, line: 0, column: 0 };
      const [, file, lineNumber, column] = position;
      return { name, file, line: Number(lineNumber), column: Number(column) };
    });
}
