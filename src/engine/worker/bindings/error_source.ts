// GetErrorSourcePositions of src/node_errors.cc, and the tokens for which Node asks acorn
import type { Binding, Engine } from '../engine.ts';
import { readTokens } from '../foreign/tokens.ts';
import { sourceLines } from '../user/source-lines.ts';

interface Frame {
  getScriptNameOrSourceURL(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

/** A token of acorn, as far as lib/internal/errors/error_source.js looks at it. */
interface SourceToken {
  start: number;
  end: number;
  type: { label: string };
}

/** What lib/internal/errors/error_source.js works with: assert.ok() shows the expression that was false. */
export function createErrorSource(engine: Engine): Binding {
  const lineOf = sourceLines(engine);
  return {
    getErrorSourcePositions: (error: object) => {
      const frame = topFrame(engine, error);
      const file = frame?.getScriptNameOrSourceURL() ?? '';
      const line = frame?.getLineNumber() ?? 0;
      return {
        sourceLine: lineOf(file, line) ?? '',
        scriptResourceName: file,
        lineNumber: line,
        startColumn: (frame?.getColumnNumber() ?? 1) - 1,
      };
    },
    Parser: { tokenizer: (line: string) => tokenize(line) },
  };
}

/** The first frame of a stack trace that nobody has read. */
function topFrame({ require }: Engine, error: object): Frame | undefined {
  const { overrideStackTrace } = require('internal/errors') as {
    overrideStackTrace: WeakMap<object, (error: object, frames: Frame[]) => unknown>;
  };
  let top: Frame | undefined;
  overrideStackTrace.set(error, (_error, frames) => {
    top = frames[0];
    return '';
  });
  // Reading the property makes V8 hand the frames over.
  void (error as Error).stack;
  return top;
}

function* tokenize(line: string): Generator<SourceToken, void> {
  for (const { text, start } of readTokens(line)) {
    yield { start, end: start + text.length, type: { label: labelOf(text) } };
  }
}

function labelOf(text: string): string {
  if (/^['"]/.test(text)) return 'string';
  if (/^\d/.test(text)) return 'num';
  return /^[\p{ID_Start}$_]/u.test(text) ? 'name' : text;
}
