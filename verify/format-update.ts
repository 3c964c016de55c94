import type { Colours } from './colours.ts';
import type { Update } from './update-expectations.ts';

/** What an update wrote and what it left, with the lines of the file before and after. */
export function formatUpdate(
  { file, firstLine, changed, refused }: Update,
  colours: Colours,
): string {
  const at = (line: number) => `${file}:${firstLine + line - 1}`;
  return [
    ...changed.flatMap(({ line, before, after }) => [
      `    updated ${at(line)}`,
      ...(before === undefined ? [] : [colours.red(`      - ${before}`)]),
      ...(after === undefined ? [] : [colours.green(`      + ${after}`)]),
    ]),
    ...refused.map(
      ({ line, reason }) =>
        `    kept ${at(line)}, because it has a token: ${reason}. Change the line by hand.`,
    ),
  ].join('\n');
}
