import type { Colours } from './colours.ts';
import type { Difference, ExperimentResult, Failure, Report } from './result.ts';

/** Differences of one check that are printed; a program gone wild may have thousands. */
const mostDifferences = 20;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function formatDifference(
  { line, expected, actual, reason }: Difference,
  file: string,
  colours: Colours,
): string[] {
  const place = line === undefined ? '' : `      ${colours.dim(`${file}:${line}`)}`;
  const lines = place === '' ? [] : [place];
  if (expected !== undefined) lines.push(colours.green(`      - ${expected}`));
  if (actual !== undefined) lines.push(colours.red(`      + ${actual}`));
  if (reason !== undefined) lines.push(`        ${reason}`);
  else if (actual === undefined) lines.push('        this line was not printed');
  else lines.push('        nothing expects this line');
  return lines;
}

function formatFailure({ message, place, differences }: Failure, colours: Colours): string[] {
  const shown = differences.slice(0, mostDifferences);
  const rest = differences.length - shown.length;
  return [
    `    ${message}`,
    ...shown.flatMap((difference) => formatDifference(difference, place.file, colours)),
    ...(rest > 0 ? [`      … and ${count(rest, 'more difference')}`] : []),
  ];
}

/** One line for an experiment that passed; below it, for one that failed, what was wrong. */
export function formatResult(result: ExperimentResult, colours: Colours): string {
  const { id, ok, lines, durationMs, failures } = result;
  const mark = ok ? colours.green('✓') : colours.red('✗');
  const head = `${mark} ${id}  ${colours.dim(`${count(lines, 'line')}  ${durationMs} ms`)}`;
  return [head, ...failures.flatMap((failure) => formatFailure(failure, colours))].join('\n');
}

/** The last line: how many passed and failed, on which Node, and in how many runs. */
export function formatSummary(
  { node, passed, failed }: Report,
  repeat: number,
  colours: Colours,
): string {
  const runs = repeat === 1 ? '' : `, ${repeat} runs each`;
  const all = `${count(passed + failed, 'experiment')} on Node ${node}${runs}`;
  return failed === 0
    ? colours.green(`${all}: all as expected`)
    : colours.red(`${all}: ${failed} not as expected, ${passed} as expected`);
}
