import type { Dialect } from '../../find-dialect.ts';
import type { CallSite } from '../boot/stack-frames.ts';
import { readFrames, type ScriptTexts, type SourceFrame, siteOf } from './call-sites.ts';
import type { RawFrame } from './raw-stack.ts';
import { readTokens, type Token } from './tokens.ts';

/**
 * Of errors with which Node rejects a promise, the stack trace of the calls that got the promise. No other
 * engine than V8 tells afterwards who waits for it.
 */
export const waitingCalls = new WeakMap<object, string>();

/** How many lines above a call its `await` is looked for. */
const reach = 12;

/**
 * The frames that V8 shows of functions which wait for a promise, of those that ran when it was made:
 * functions that stand at an `await` of the call. One that passes the promise on has no frame, and of what
 * waits for it later nothing is known.
 */
export function createAsyncSites(
  given: readonly RawFrame[],
  dialect: Dialect,
  texts: ScriptTexts,
): CallSite[] {
  const sites: CallSite[] = [];
  const { sources, receivers } = readFrames(given, dialect, texts);
  const first = sources.findIndex((frame) => frame && !texts.isOwn(frame.file, frame.line));
  for (const [index, frame] of sources.entries()) {
    if (index < first || frame === undefined) continue;
    if (first === -1 || texts.isOwn(frame.file, frame.line)) break;
    const place = awaitOf(frame, texts);
    if (place !== undefined) {
      const waiting = { ...frame, ...place };
      sites.push(siteOf(waiting, sources[index + 1], receivers[index], true, texts));
    } else if (frame.found === undefined || frame.found.isAsync) break;
  }
  return sites;
}

/** Where the `await` stands to which a call belongs; undefined when none does. */
function awaitOf(
  { file, line, before }: SourceFrame,
  { lineOf }: ScriptTexts,
): { line: number; column: number } | undefined {
  const lines = [before];
  for (let above = line - 1; above >= Math.max(1, line - reach); above -= 1) {
    const text = lineOf(file, above);
    if (text === undefined) break;
    lines.unshift(text);
  }
  const text = lines.join('\n');
  const start = findAwait(text, [...readTokens(text)]);
  if (start === undefined) return undefined;
  const lower = text.slice(start).split('\n').length - 1;
  return { line: line - lower, column: start - text.lastIndexOf('\n', start - 1) };
}

/** Signs and words in front of which another statement, function or value stands. */
const boundary = /^(?:[;={}]|=>|.*\$\{|return|const|let|var|throw|yield|else|do)$/s;

/** The offset of the `await` at whose operand a text breaks off. */
function findAwait(text: string, tokens: readonly Token[]): number | undefined {
  let depth = 0;
  // The name of what is called follows.
  let later: Token = { text: 'f', start: text.length };
  for (const token of tokens.toReversed()) {
    if (depth === 0) {
      if (token.text === 'await') return token.start;
      if (boundary.test(token.text) || endsStatement(text, token, later)) return undefined;
    }
    if (/^[)\]]$/.test(token.text)) depth += 1;
    else if (/^[([]$/.test(token.text)) depth = Math.max(0, depth - 1);
    later = token;
  }
  return undefined;
}

/** Whether a line break between two tokens ends a statement. */
function endsStatement(text: string, token: Token, later: Token): boolean {
  if (!/[\p{ID_Continue}$)\]'"`]$/u.test(token.text)) return false;
  return (
    /^[\p{ID_Start}$_]/u.test(later.text) && text.slice(token.start, later.start).includes('\n')
  );
}
