import type { z } from 'zod';
import type { Place } from '#model/fault';
import { locateYaml } from './locate-yaml.ts';
import { errorAt, type Report } from './report.ts';
import { validate } from './validate.ts';

function syntaxErrorOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The offset of a JSON syntax error. V8 names it in most messages, but not where a token is
 * unexpected: there it is the end of the shortest beginning of the text that fails in the same way.
 */
function offsetOfError(text: string, message: string): number {
  const named = /at position (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  let shortest = 1;
  let longest = text.length;
  while (shortest < longest) {
    const middle = (shortest + longest) >> 1;
    if (syntaxErrorOf(text.slice(0, middle))?.startsWith('Unexpected token')) longest = middle;
    else shortest = middle + 1;
  }
  return shortest - 1;
}

function placeOf(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Reads JSON and checks it by a schema. Reports what is wrong with line, column and field. */
export function loadJson<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  report: Report,
): T | undefined {
  const message = syntaxErrorOf(text);
  if (message !== undefined) {
    const what = message.replace(/, (?:\.\.\.)?".*|(?: in JSON| after JSON)? at position .*/s, '');
    const advice = 'JSON has double quotes, no comments and no comma before a closing bracket.';
    const place = placeOf(file, text, offsetOfError(text, message));
    report(errorAt(place, `The JSON can't be read here: ${what}. ${advice}`));
    return undefined;
  }
  const checked = validate(schema, JSON.parse(text));
  if ('value' in checked) return checked.value;
  const { locate } = locateYaml({ file, text, firstLine: 1 });
  for (const { path, atKey, message } of checked.faults) {
    report(errorAt(locate(path, atKey), message));
  }
  return undefined;
}
