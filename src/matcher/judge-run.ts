import { match } from './match.ts';
import { parseExpectation } from './parse-expectation.ts';
import { splitLines } from './split-lines.ts';
import { stripAnsi } from './strip-ansi.ts';
import { summarise } from './summarise.ts';
import type { LineVerdict } from './verdict.ts';

/** What a program should do: the texts are expectations, with tokens. */
export interface ExpectedRun {
  stdout: string;
  /** Empty means that nothing may be printed there. */
  stderr: string;
  exitCode: number;
}

/** What a program did. */
export interface FinishedRun {
  /** As printed, as far as it was kept. */
  stdout: string;
  stderr: string;
  /** How it ended; the message of a program that was stopped is a sentence for the reader. */
  ending:
    | { kind: 'exit'; code: number }
    | { kind: 'signal'; signal: string }
    | { kind: 'stopped'; message: string };
  /** Bytes of both streams that were printed past the output limit and not kept. */
  droppedBytes: number;
}

/** One stream held against its expectation, with all that is needed to show it. */
export interface JudgedStream {
  ok: boolean;
  /** The lines that the numbers of `lines` refer to; those of `actual` without escape sequences. */
  expected: string[];
  actual: string[];
  lines: LineVerdict[];
  /** Lines of the expectation that must be met. */
  total: number;
  /** `12 of 12 lines match`. */
  summary: string;
}

/** Something wrong with a run that no line of its output shows. */
export interface RunFault {
  kind: 'ending' | 'output';
  /** One sentence. */
  message: string;
}

/** What page and verifier say of a run. */
export interface Judgement {
  /** Whether the run did all that was expected and nothing else. */
  ok: boolean;
  stdout: JudgedStream;
  stderr: JudgedStream;
  faults: RunFault[];
}

/**
 * Judges a run that is over: both streams line by line, the exit code, and that all of its output
 * was there to be judged. A program that was stopped is never right, whatever it printed until then.
 */
export function judgeRun(expected: ExpectedRun, run: FinishedRun): Judgement {
  const stdout = judgeStream(expected.stdout, run.stdout);
  const stderr = judgeStream(expected.stderr, run.stderr);
  const faults = [...judgeEnding(expected.exitCode, run.ending), ...judgeSize(run.droppedBytes)];
  return { ok: stdout.ok && stderr.ok && faults.length === 0, stdout, stderr, faults };
}

function judgeStream(expected: string, actual: string): JudgedStream {
  const verdict = match(parseExpectation(expected).expectation, actual);
  return {
    ok: verdict.ok,
    expected: splitLines(expected),
    actual: splitLines(stripAnsi(actual)),
    lines: verdict.lines,
    total: verdict.total,
    summary: summarise(verdict),
  };
}

function judgeEnding(exitCode: number, ending: FinishedRun['ending']): RunFault[] {
  const message = explainEnding(exitCode, ending);
  return message === undefined ? [] : [{ kind: 'ending', message }];
}

function explainEnding(exitCode: number, ending: FinishedRun['ending']): string | undefined {
  switch (ending.kind) {
    case 'exit':
      if (ending.code === exitCode) return undefined;
      return `The program ended with exit code ${ending.code} instead of ${exitCode}.`;
    case 'signal':
      return `The program was ended by ${ending.signal} instead of with exit code ${exitCode}.`;
    case 'stopped':
      return `The program was stopped instead of ending with exit code ${exitCode}: ${ending.message}`;
  }
}

function judgeSize(droppedBytes: number): RunFault[] {
  if (droppedBytes === 0) return [];
  const bytes = droppedBytes === 1 ? '1 byte' : `${droppedBytes} bytes`;
  const message = `The program printed ${bytes} past its output limit, which nobody kept, so only what came before could be compared. Print less.`;
  return [{ kind: 'output', message }];
}
