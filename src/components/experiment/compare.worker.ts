import { match } from '#matcher/match';
import { parseExpectation } from '#matcher/parse-expectation';
import { splitLines } from '#matcher/split-lines';
import { stripAnsi } from '#matcher/strip-ansi';
import { summarise } from '#matcher/summarise';
import type { LineVerdict } from '#matcher/verdict';

export interface CompareRequest {
  expected: string;
  actual: string;
}

export interface ComparedText {
  expected: string[];
  actual: string[];
  lines: LineVerdict[];
  ok: boolean;
  /** `12 of 12 lines match`. */
  summary: string;
}

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  const verdict = match(parseExpectation(data.expected).expectation, data.actual);
  const compared: ComparedText = {
    expected: splitLines(data.expected),
    actual: splitLines(stripAnsi(data.actual)),
    lines: verdict.lines,
    ok: verdict.ok,
    summary: summarise(verdict),
  };
  self.postMessage(compared);
});
