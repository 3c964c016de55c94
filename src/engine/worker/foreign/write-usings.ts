import type { TextChange } from './change-text.ts';
import { caughtName } from './guard-catches.ts';
import type { Token } from './tokens.ts';

const scope = 'ɪusing';
const opening = `const ${scope}=${caughtName}.scope();`;

/** An open bracket, and what is declared in it. */
interface Bracket {
  index: number;
  uses: 'nothing' | 'sync' | 'async';
}

/**
 * A program whose `using` declarations are written as constants, with a `try` in each block around what
 * disposes of them, for an engine of JavaScript that has none yet. At the top level of a module, where
 * nothing can stand in a `try`, `tail` disposes of them at the end. In the head of a loop they stay.
 */
export function writeUsings(
  source: string,
  tokens: readonly Token[],
): { changes: TextChange[]; tail: string } {
  const changes: TextChange[] = [];
  const top: Bracket = { index: -1, uses: 'nothing' };
  if (!/\busing\b/.test(source)) return { changes, tail: '' };
  const insert = (at: number, by: string): void => void changes.push({ start: at, end: at, by });
  const open: Bracket[] = [];
  for (const [index, { text, start }] of tokens.entries()) {
    const declared = text === 'using' && declarationAt(source, tokens, index);
    const block = open.at(-1) ?? top;
    if (declared && (block === top || tokens[block.index]?.text === '{')) {
      const head = block === top && top.uses === 'nothing' ? opening : '';
      if (declared.kind === 'async' || block.uses === 'nothing') block.uses = declared.kind;
      changes.push({ start: declared.start, end: declared.name, by: `${head}const ` });
      for (const value of declared.values) insert(value, `${scope}.${declared.kind}=`);
    }
    if (/^[)\]}]/.test(text)) {
      const closed = open.pop();
      if (closed !== undefined && closed.uses !== 'nothing') {
        insert(afterDirectives(tokens, closed.index), `${opening}try{`);
        insert(start, closing(closed.uses));
      }
    }
    if (/^[([{]$/.test(text) || text.endsWith('${')) open.push({ index, uses: 'nothing' });
  }
  return { changes, tail: top.uses === 'nothing' ? '' : `${end(top.uses)};` };
}

/** The text of a function as the program wrote it. */
export function withoutUsings(text: string): string {
  return text
    .replaceAll(`${opening}try{`, '')
    .replaceAll(closing('sync'), '')
    .replaceAll(closing('async'), '')
    .replace(
      new RegExp(
        `const (?=[\\p{ID_Start}$_][\\p{ID_Continue}$]*\\s*=\\s*${scope}\\.(a?)sync=)`,
        'gu',
      ),
      (_, letter) => (letter === 'a' ? 'await using ' : 'using '),
    )
    .replace(new RegExp(`${scope}\\.(?:sync|async)=`, 'g'), '');
}

function end(uses: Bracket['uses']): string {
  return uses === 'async' ? `await ${scope}.endAsync()` : `${scope}.end()`;
}

function closing(uses: Bracket['uses']): string {
  return `}catch(ɪthrown){${scope}.failed=ɪthrown}finally{${end(uses)}}`;
}

interface Declaration {
  kind: 'sync' | 'async';
  /** Where it starts, where its first name does, and where each value does. */
  start: number;
  name: number;
  values: number[];
}

/** The declaration of which the token at `index` is the word `using`; undefined for a name. */
function declarationAt(
  source: string,
  tokens: readonly Token[],
  index: number,
): Declaration | undefined {
  const [word, name, sign] = tokens.slice(index, index + 3);
  if (word === undefined || name === undefined || sign?.text !== '=') return undefined;
  if (!/^[\p{ID_Start}$_]/u.test(name.text)) return undefined;
  if (source.slice(word.start, name.start).includes('\n')) return undefined;
  const isAsync = tokens[index - 1]?.text === 'await';
  const first = isAsync ? tokens[index - 1] : word;
  const before = tokens[index - (isAsync ? 2 : 1)];
  if (first === undefined) return undefined;
  const isStatement =
    before === undefined ||
    /^[{};)]$/.test(before.text) ||
    source.slice(before.start, first.start).includes('\n');
  if (!isStatement) return undefined;
  const values = [...valuesFrom(source, tokens, index + 3)];
  return { kind: isAsync ? 'async' : 'sync', start: first.start, name: name.start, values };
}

/** Where the values of a list of declarations start, of which the first is the token `from`. */
function* valuesFrom(
  source: string,
  tokens: readonly Token[],
  from: number,
): Generator<number, void> {
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const [before, token, next, after] = tokens.slice(index - 1, index + 3);
    if (before === undefined || token === undefined) return;
    if (index === from) yield token.start;
    else if (depth === 0 && endsStatement(source, before, token)) return;
    if (depth === 0 && token.text === ',' && after?.text === '=' && next !== undefined) {
      const value = tokens[index + 3];
      if (value !== undefined) yield value.start;
    }
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (/^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth < 0) return;
  }
}

function endsStatement(source: string, before: Token, token: Token): boolean {
  if (token.text === ';') return true;
  if (!source.slice(before.start, token.start).includes('\n')) return false;
  return /[\p{ID_Continue}$)\]}'"`]$/u.test(before.text) && /^[\p{ID_Start}$_{]/u.test(token.text);
}

/** After the bracket that a token opens, and after `'use strict';`. */
function afterDirectives(tokens: readonly Token[], open: number): number {
  let index = open;
  while (/^['"]/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.text === ';') index += 2;
  return (tokens[index]?.start ?? 0) + 1;
}
