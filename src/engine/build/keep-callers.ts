import { parse } from 'acorn';
import { keptResult } from '../worker/kept-result.ts';
import { findEdits, type LineEdit } from './find-edits.ts';

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * A module of Node's library in which no function returns the result of a call as it is: JavaScriptCore
 * would take the function off the stack before the call, and its frame out of stack traces. The result
 * goes through a variable, on its way to the same place. Lines keep their numbers.
 */
export function keepCallers(source: string): string {
  let text = '';
  let copied = 0;
  for (const place of findPlaces(source)) {
    // Without a space the variable would become a part of the word "return".
    if (/\w/.test(source.charAt(place - 1))) continue;
    text += source.slice(copied, place) + keptResult;
    copied = place;
  }
  return text + source.slice(copied);
}

/**
 * What `keepCallers` and the patches of a module change in the lines that a patch changes. The other lines
 * tell by themselves where a result goes through the variable.
 */
export function findKeptEdits(original: string, patched: string): LineEdit[] {
  const lines = new Set(findEdits(original, patched).map(([line]) => line));
  return findEdits(original, keepCallers(patched)).filter(([line]) => lines.has(line));
}

/** Where the expressions start whose results functions return, in order, if a call gives the result. */
function findPlaces(source: string): number[] {
  const places: number[] = [];
  const visit = (node: unknown, isPlain: boolean): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item, isPlain);
      return;
    }
    if (!isNode(node)) return;
    const isFunction = /Function/.test(node.type);
    const plain = isFunction ? node.async !== true && node.generator !== true : isPlain;
    const result = node.type === 'ReturnStatement' ? node.argument : node.expression && node.body;
    if (plain && (isFunction || node.type === 'ReturnStatement') && isNode(result)) {
      const place = placeOf(result);
      if (place !== undefined) places.push(place);
    }
    for (const value of Object.values(node)) visit(value, plain);
  };
  visit(
    parse(source, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowReturnOutsideFunction: true,
    }),
    true,
  );
  return places.sort((a, b) => a - b);
}

/** Where to keep the result of an expression; undefined if no call gives it. */
function placeOf(node: SyntaxNode): number | undefined {
  if (node.type === 'SequenceExpression') {
    const last = Array.isArray(node.expressions) ? node.expressions.at(-1) : undefined;
    return isNode(last) ? placeOf(last) : undefined;
  }
  return endsInCall(node) ? node.start : undefined;
}

function endsInCall(node: unknown): boolean {
  if (!isNode(node)) return false;
  switch (node.type) {
    case 'CallExpression':
      return isNode(node.callee) && node.callee.type !== 'Super';
    case 'TaggedTemplateExpression':
      return true;
    case 'ChainExpression':
      return endsInCall(node.expression);
    case 'LogicalExpression':
      return endsInCall(node.right);
    case 'ConditionalExpression':
      return endsInCall(node.consequent) || endsInCall(node.alternate);
    case 'SequenceExpression':
      return Array.isArray(node.expressions) && endsInCall(node.expressions.at(-1));
    default:
      return false;
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
