import { moduleParameters } from '../worker/module-parameters.ts';

/**
 * Text of an expression, an array of `[id, function]`, that starts on `line` of the script. The text of
 * a module starts at column 1 of its own line, so that only its line needs translating in a stack trace:
 * `lines` is the line of the first one, and then how many lines each has. Between two lie two others.
 */
export function writeModuleTable(
  modules: ReadonlyMap<string, string>,
  line: number,
): { text: string; lines: number[] } {
  let text = '[\n';
  const lines = [line + 2];
  for (const [id, source] of modules) {
    text += `[${JSON.stringify(id)},function(${moduleParameters(id).join(',')}){\n${source}\n}],\n`;
    lines.push(source.split('\n').length);
  }
  return { text: `${text}]`, lines };
}
