import { CliError } from './cli-error.ts';

/**
 * Replaces the content of a fence in a Markdown text. The content begins on line `firstLine` and is
 * `before`; indentation, quote marks and line ends stay as they are. Throws a `CliError` where the
 * text no longer holds `before` there, or where `after` would close the fence.
 */
export function replaceFence(
  source: string,
  firstLine: number,
  before: string,
  after: string,
): string {
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = source.split(/\r?\n/);
  const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
  const old = linesOf(before);
  const opener = /^(?<lead>.*?)(?<fence>`{3,}|~{3,})/.exec(lines[firstLine - 2] ?? '');
  const stands = old.every((line, index) => (lines[firstLine - 1 + index] ?? '').endsWith(line));
  if (opener === null || !stands) {
    throw new CliError(
      `The expectation on line ${firstLine} was changed while the experiments ran. Run the update again.`,
    );
  }
  const { lead = '', fence = '' } = opener.groups ?? {};
  const fresh = linesOf(after);
  if (fresh.some((line) => line.trimStart().startsWith(fence))) {
    throw new CliError(
      `The output holds a line that begins with ${fence}, which would end the fence above line ${firstLine}. Open and close that fence with more characters, then run the update again.`,
    );
  }
  // A list marker before the fence counts as the indentation of the lines below it.
  const prefix = lead.replace(/[^\s>]/g, ' ');
  const written = fresh.map((line) => `${prefix}${line}`.trimEnd());
  return lines.toSpliced(firstLine - 1, old.length, ...written).join(end);
}
