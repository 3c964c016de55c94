import { expect, it } from 'vitest';
import type { ScriptTexts } from './call-sites.ts';
import { reportedPlace } from './reported-place.ts';

const lines: Record<string, string> = {
  'a.mjs': 'if (x) throw new Error("throw");',
  'node:t': '  } finally {',
};
const texts: ScriptTexts = {
  lineOf: (file) => lines[file],
  functionAt: () => undefined,
  isOwn: () => false,
  programText: () => '',
  moduleOf: () => undefined,
};
const madeAt = { file: 'b.mjs', line: 7, column: 3 };

it('takes the statement that WebKit names the end of', () => {
  const report = { filename: 'a.mjs', lineno: 1, colno: 32 };
  const place = { file: 'a.mjs', line: 1, column: 8 };
  expect(reportedPlace(report, madeAt, 'JavaScriptCore', texts)).toEqual(place);
});

it('takes the place where the error was made when an exception went through a finally', () => {
  const report = { filename: 'node:t', lineno: 1, colno: 5 };
  for (const dialect of ['JavaScriptCore', 'SpiderMonkey'] as const) {
    expect(reportedPlace(report, madeAt, dialect, texts)).toEqual(madeAt);
  }
});

it('knows no place of a value that is no error and went through a finally', () => {
  const report = { filename: 'node:t', lineno: 1, colno: 5 };
  expect(reportedPlace(report, undefined, 'SpiderMonkey', texts).file).toBe('');
});
