import { formatFault } from '#model/fault';
import type { Handbook } from '#model/handbook';

/**
 * Stops a build whose content is wrong: throws one error that lists every error of the handbook,
 * one a line. Each warning is given to `warn` as one line.
 */
export function failOnErrors(handbook: Handbook, warn: (line: string) => void): void {
  const errors = handbook.faults.filter(({ severity }) => severity === 'error');
  for (const fault of handbook.faults) {
    if (fault.severity === 'warning') warn(formatFault(fault));
  }
  if (errors.length === 0) return;
  const count = errors.length === 1 ? 'is 1 error' : `are ${errors.length} errors`;
  const lines = errors.map(formatFault).join('\n');
  throw new Error(`There ${count} in the lessons. Correct each of them:\n${lines}`);
}
