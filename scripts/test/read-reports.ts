import { stripVTControlCharacters } from 'node:util';
import type { JudgedProgram } from '../../tests/conformance/judge-program.ts';
import { coloursFor } from '../../verify/colours.ts';
import { formatResult } from '../../verify/format-result.ts';
import type { Report } from '../../verify/result.ts';
import { formatFault } from '../conformance/report-programs.ts';

/** What a step of the tests came to: how many checks passed and failed, and what the failed ones said. */
export interface Count {
  passed: number;
  failed: number;
  /** A text for each failed check, its name in the first line. */
  failures: string[];
  /** The same for those that failed, and passed when they were repeated. */
  repeated: string[];
}

/** Lines of a message that are repeated at the end of all tests; the whole stands further up. */
const mostLines = 24;

function failure(name: string, messages: readonly string[]): string {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message).split('\n'));
  const shown = lines.slice(0, mostLines).map((line) => `    ${line}`.trimEnd());
  const rest = lines.length - shown.length;
  return [name, ...shown, ...(rest > 0 ? [`    … ${rest} more lines`] : [])].join('\n');
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** Reads the JSON report of Vitest. A file whose tests could not be collected is one failure. */
export function readVitest(report: VitestReport): Count {
  const failures: string[] = [];
  const repeated: string[] = [];
  let broken = 0;
  for (const { name, status, message, assertionResults } of report.testResults) {
    for (const { fullName, status, failureMessages } of assertionResults) {
      if (status !== 'failed' && (failureMessages ?? []).length === 0) continue;
      const list = status === 'failed' ? failures : repeated;
      list.push(failure(`${name} › ${fullName}`, failureMessages ?? []));
    }
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) {
      broken += 1;
      failures.push(failure(name, [message]));
    }
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    failures,
    repeated,
  };
}

interface ConformanceReport {
  passed: number;
  failed: number;
  /** Those that are not simply equal. */
  programs: JudgedProgram[];
}

/** Reads the report of a conformance run. */
export function readConformance({ passed, failed, programs }: ConformanceReport): Count {
  const failures = programs.map(formatFault).filter((it) => it !== undefined);
  return { passed, failed, failures, repeated: [] };
}

interface PlaywrightSuite {
  specs: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; results: { errors?: { message?: string }[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
  stats: { expected: number; unexpected: number; flaky: number };
}

/** Reads the JSON report of Playwright, which calls a test flaky that passed when it was repeated. */
export function readPlaywright({ suites, errors, stats }: PlaywrightReport): Count {
  const messages = errors.map(({ message }) => failure('Playwright', [message ?? 'no message']));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    failures: [...messages, ...suites.flatMap((suite) => errorsOf(suite, 'unexpected'))],
    repeated: suites.flatMap((suite) => errorsOf(suite, 'flaky')),
  };
}

function errorsOf({ specs, suites = [] }: PlaywrightSuite, wanted: string): string[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ results }) => {
        const errors = results.flatMap((result) => result.errors ?? []);
        const messages = errors.map(({ message }) => message ?? 'no message');
        return failure(`${file}:${line} › ${title}`, messages);
      }),
  );
  return [...own, ...suites.flatMap((suite) => errorsOf(suite, wanted))];
}

/** Reads the report of `npm run verify -- --json`. */
export function readVerify({ passed, failed, experiments }: Report): Count {
  const failures = experiments
    .filter(({ ok }) => !ok)
    .map((result) => formatResult(result, coloursFor(false)));
  return { passed, failed, failures, repeated: [] };
}
