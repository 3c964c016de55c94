import type { Bound, MeasureToken, Quantity } from './expectation.ts';

/** The numbers named so far. */
export type Names = ReadonlyMap<string, Quantity>;

/** The number that a bound holds against, or `undefined` if it has a name that nothing has yet. */
export function operandOf(bound: Bound, names: Names): Quantity | undefined {
  return typeof bound.operand === 'object' ? names.get(bound.operand.name) : bound.operand;
}

function holds(value: Quantity, { operator }: Bound, operand: Quantity): boolean {
  switch (operator) {
    case '>=':
      return value >= operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '<':
      return value < operand;
    case '=':
      // A double and a bigint of the same value are equal here, as they are for `<` and `>`.
      return value >= operand && value <= operand;
  }
}

/**
 * Whether a value is within all bounds of a token. A bound whose name has no number yet is taken
 * as met: the line that should have given it fails by itself, and once is enough.
 */
export function withinBounds(token: MeasureToken, value: Quantity, names: Names): boolean {
  return token.bounds.every((bound) => {
    const operand = operandOf(bound, names);
    return operand === undefined || holds(value, bound, operand);
  });
}
