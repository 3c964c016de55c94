import type { Fault } from '#model/fault';
import type { ExperimentResult } from './result.ts';

function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function annotation(level: 'error' | 'warning', file: string, line: number, text: string): string {
  return `::${level} file=${escapeProperty(file)},line=${line}::${escapeMessage(text)}`;
}

/** GitHub's workflow commands that show the failures of an experiment beside its files. */
export function annotateResult({ id, failures }: ExperimentResult): string[] {
  return failures.map(({ message, place, differences }) => {
    const reason = differences[0]?.reason;
    const text = `${id}: ${message}${reason === undefined ? '' : `. ${reason}`}`;
    return annotation('error', place.file, place.line ?? 1, text);
  });
}

/** The workflow command that shows a fault of the content beside its file. */
export function annotateFault({ severity, place, message }: Fault): string {
  return annotation(severity, place.file, place.line ?? 1, message);
}
