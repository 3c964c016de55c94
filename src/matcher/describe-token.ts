import { type Names, operandOf } from './check-bounds.ts';
import type { Bound, MeasureToken, Token } from './expectation.ts';

const nouns: Record<Token['kind'], string> = {
  number: 'a number',
  integer: 'a whole number',
  ms: 'a duration',
  bytes: 'a size',
  version: 'a version such as v24.1.0',
  any: 'any text',
};

const units = { number: '', integer: '', ms: ' ms', bytes: ' bytes' };

const relations: Record<Bound['operator'], string> = {
  '>=': 'of at least',
  '<=': 'of at most',
  '>': 'above',
  '<': 'below',
  '=': 'equal to',
};

function describeOperand(token: MeasureToken, bound: Bound, names: Names): string {
  const value = operandOf(bound, names);
  const amount = `${value}${units[token.kind]}`;
  if (typeof bound.operand !== 'object') return amount;
  return value === undefined ? bound.operand.name : `${bound.operand.name} (${amount})`;
}

/** What a token stands for, as in `a number of at least 64` or `a whole number above N (16)`. */
export function describeToken(token: Token, names: Names): string {
  const noun = nouns[token.kind];
  if (!('bounds' in token)) return noun;
  const [first, second] = token.bounds;
  if (token.bounds.length === 2 && first?.operator === '>=' && second?.operator === '<=') {
    const [low, high] = [first, second].map((bound) => describeOperand(token, bound, names));
    return `${noun} from ${low} to ${high}`;
  }
  const bounds = token.bounds.map(
    (bound) => `${relations[bound.operator]} ${describeOperand(token, bound, names)}`,
  );
  return [noun, bounds.join(' and ')].filter((part) => part !== '').join(' ');
}
