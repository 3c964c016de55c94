import { splitLines } from '#matcher/split-lines';
import { expectationFor } from '#model/expectation-for';
import type { Experiment } from '#model/experiment';
import { type NodeMajor, nodeMajors } from '#model/node-majors';

/** A line of the table: a heading, or what stands behind a label on each version. */
export interface VersionRow {
  label: string;
  /** In the order of the versions, undefined where one does not have the line; none for a heading. */
  values: (string | undefined)[];
}

/** `label: value` of a line; a line without a colon is a heading. */
function read(line: string): { label: string; value: string | undefined } {
  const at = line.indexOf(': ');
  if (at === -1) return { label: line.trim().replace(/:$/, ''), value: undefined };
  return { label: line.slice(0, at).trim(), value: line.slice(at + 2).trim() };
}

/**
 * What an experiment should print as a table over the major versions. Its lines are `label: value`
 * or headings; a label must be unique below its heading.
 */
export function versionRows(experiment: Experiment): VersionRow[] {
  const rows = new Map<string, { label: string; values: Map<NodeMajor, string> }>();
  for (const major of nodeMajors) {
    let heading = '';
    for (const line of splitLines(expectationFor(experiment, major).expected)) {
      if (line === '') continue;
      const { label, value } = read(line);
      if (value === undefined) heading = label;
      const key = `${heading}\n${value === undefined ? '' : label}`;
      const row = rows.get(key) ?? { label, values: new Map<NodeMajor, string>() };
      rows.set(key, row);
      if (value !== undefined) row.values.set(major, value);
    }
  }
  return [...rows.values()].map(({ label, values }) => ({
    label,
    values: values.size === 0 ? [] : nodeMajors.map((major) => values.get(major)),
  }));
}
