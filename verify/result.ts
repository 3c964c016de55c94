/** One place where output and expectation disagree. */
export interface Difference {
  /** Line of the file that holds the expectation; absent for a line that nothing expects. */
  line?: number;
  /** Absent where the output has a line that nothing expects. */
  expected?: string;
  /** Absent where an expected line was not printed. */
  actual?: string;
  /** Why an expected and an actual line disagree, in one sentence. */
  reason?: string;
}

/** One check of an experiment that failed. */
export interface Failure {
  check: 'stdout' | 'stderr' | 'ending' | 'output' | 'start' | 'repeat';
  message: string;
  /** The file to look at, and the line where that is known. */
  place: { file: string; line?: number };
  differences: Difference[];
}

/** What became of one experiment. */
export interface ExperimentResult {
  id: string;
  lesson: string;
  ok: boolean;
  /** Of one run; the median where there were several. */
  durationMs: number;
  /** Lines of the expectation of stdout that must be met. */
  lines: number;
  failures: Failure[];
}

/** What became of all of them. */
export interface Report {
  /** `process.version` of the Node that ran the experiments. */
  node: string;
  passed: number;
  failed: number;
  experiments: ExperimentResult[];
}

/** Counts results into a report. */
export function reportOf(node: string, experiments: ExperimentResult[]): Report {
  const passed = experiments.filter(({ ok }) => ok).length;
  return { node, passed, failed: experiments.length - passed, experiments };
}
