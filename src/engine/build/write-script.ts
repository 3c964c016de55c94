import { moduleParameters } from '../worker/module-parameters.ts';

/** Line at which the text of a module starts in a script; both count from 1. */
export type ModuleLines = [id: string, firstLine: number, lines: number][];

/**
 * Text of an expression, an array of `[id, function]`, that starts on `line` of the script. The text of
 * a module starts at column 1 of its own line, so that only its line needs translating in a stack trace.
 */
export function writeModuleTable(
  modules: ReadonlyMap<string, string>,
  line: number,
): { text: string; lines: ModuleLines } {
  let text = '[\n';
  let at = line + 1;
  const lines: ModuleLines = [];
  for (const [id, source] of modules) {
    const count = source.split('\n').length;
    text += `[${JSON.stringify(id)},function(${moduleParameters(id).join(',')}){\n${source}\n}],\n`;
    lines.push([id, at + 1, count]);
    at += count + 2;
  }
  return { text: `${text}]`, lines };
}
