import type { Names } from './check-bounds.ts';
import type { Comparison } from './comparison.ts';
import { fitLine, namedIn } from './fit-line.ts';

/**
 * The names known after an expected line, if the printed line fits it with the names known before;
 * otherwise `undefined`.
 */
export function fitNamed(
  comparison: Comparison,
  expected: number,
  actual: number,
  names: Names,
): Names | undefined {
  const line = comparison.expected[expected];
  const text = comparison.actual[actual];
  if (line?.kind !== 'pattern' || !line.named || text === undefined) {
    return comparison.fits(expected, actual) ? names : undefined;
  }
  const fit = fitLine(line, text, names);
  return fit.fits ? new Map([...names, ...namedIn(line, text, fit.ends)]) : undefined;
}
