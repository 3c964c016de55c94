import type { Dialect } from './dialect.ts';

type Rule = [pattern: RegExp, text: string];

/** A message of another engine as V8 words it; the message itself when no rule knows it. */
export function v8Message(message: string, dialect: Dialect): string {
  for (const [pattern, text] of rules[dialect]) {
    if (pattern.test(message)) return message.replace(pattern, text);
  }
  return message;
}

const rules: Record<Dialect, Rule[]> = {
  SpiderMonkey: [
    [
      /^can't access property (?:"(.*)"|(\S+))(?: of|, .* is) (null|undefined)$/s,
      "Cannot read properties of $3 (reading '$1$2')",
    ],
  ],
  JavaScriptCore: [
    [
      /^(.* is not a (?:function|constructor))(?:\. \(In .*\)| \(evaluating .*\)| \(near .*\))$/s,
      '$1',
    ],
  ],
};
