import type { Dialect } from '../../find-dialect.ts';
import { type ChangedText, changeText } from './change-text.ts';
import { guardCatches, withoutGuards } from './guard-catches.ts';
import { keepResults, withoutKept } from './keep-results.ts';
import { readTokens } from './tokens.ts';
import { withoutUsings, writeUsings } from './write-usings.ts';

export interface GuardedText extends ChangedText {
  /** What belongs after the end of a module. */
  tail: string;
}

/** A program as another engine has to run it, so that it does what it does on V8. */
export function guardText(source: string, dialect: Dialect): GuardedText {
  const forWebKit = dialect === 'JavaScriptCore';
  if (!forWebKit && !source.includes('catch')) return { ...changeText(source, []), tail: '' };
  const tokens = [...readTokens(source)];
  const guards = guardCatches(source, tokens);
  const usings = forWebKit ? writeUsings(source, tokens) : { changes: [], tail: '' };
  const results = forWebKit ? keepResults(source, tokens) : [];
  const free = [...usings.changes, ...results].filter(
    ({ start }) => !guards.some((guard) => guard.start < start && start < guard.end),
  );
  return { ...changeText(source, [...guards, ...free]), tail: usings.tail };
}

/** Has a program that looks at the text of its functions see what it wrote. */
export function hideGuards(): void {
  const { toString: textOf } = Function.prototype;
  const wrapped = {
    toString(this: unknown): string {
      return withoutUsings(withoutKept(withoutGuards(Reflect.apply(textOf, this, []))));
    },
  };
  Object.defineProperty(Function.prototype, 'toString', {
    value: wrapped.toString,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
