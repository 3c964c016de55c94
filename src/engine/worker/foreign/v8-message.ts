import type { Dialect } from '../../find-dialect.ts';
import { javaScriptCoreRules } from './java-script-core-rules.ts';
import { spiderMonkeyRules } from './spider-monkey-rules.ts';

/** The line in which an error was thrown, before the place that the engine names and from it on. */
export interface ErrorLine {
  before: string;
  call: string;
  /** The function in which it was thrown. */
  name: string;
}

/**
 * How a message is worded in V8: text with `$1` for groups, or what a function makes of the groups and
 * of the line; undefined when that does not tell enough.
 */
export type MessageRule = [
  pattern: RegExp,
  wording: string | ((groups: string[], line: ErrorLine) => string | undefined),
];

const rules: Record<Dialect, MessageRule[]> = {
  SpiderMonkey: spiderMonkeyRules,
  JavaScriptCore: javaScriptCoreRules,
};

/** A message of another engine as V8 words it; the message itself when no rule knows it. */
export function v8Message(message: string, dialect: Dialect, line: () => ErrorLine): string {
  for (const [pattern, wording] of rules[dialect]) {
    const match = pattern.exec(message);
    if (match === null) continue;
    if (typeof wording === 'string') return message.replace(pattern, wording);
    return wording([...match].slice(1), line()) ?? message;
  }
  return message;
}
