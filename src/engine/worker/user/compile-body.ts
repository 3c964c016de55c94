import { addColumnEdits, clearColumnEdits } from '../boot/column-edits.ts';
import { moduleHeads } from '../boot/stack-tails.ts';
import type { Engine } from '../engine.ts';
import { caughtName } from '../foreign/guard-catches.ts';
import { keptName } from '../foreign/keep-results.ts';
import { publishScript } from '../foreign/publish-script.ts';
import type { ModuleBody } from '../linker/module-body.ts';
import type { BodyFactory } from './linker.ts';
import { evaluateScript, takeScript } from './page-hook.ts';

/** Makes an ES module that was written as a function one, within a function that has these parameters. */
export function compileBody(
  engine: Engine,
  url: string,
  parameters: readonly string[],
  { text, headLength, edits }: ModuleBody,
): BodyFactory {
  const opening = `${takeScript}((${caughtName},${parameters.join(',')},${keptName})=>`;
  const head = opening.length + headLength;
  clearColumnEdits(url);
  addColumnEdits(url, 1, [{ at: 0, removed: 0, added: head }]);
  for (const { line, ...edit } of edits) {
    addColumnEdits(url, line, [line === 1 ? { ...edit, at: edit.at + head } : edit]);
  }
  moduleHeads.set(url, head);
  const address = publishScript(`${opening}${text})\n//# sourceURL=${url}`, false);
  const factory =
    evaluateScript<(caught: unknown, ...values: readonly unknown[]) => never>(address);
  if (factory === undefined) throw new Error(`${url} gave no function.`);
  return (...values) => factory(engine.errors.adopt, ...values);
}
