import type { Expectation, MeasureToken, Token } from '#matcher/expectation';
import { referenceMatch } from './reference-match.ts';
import type { SeededRandom } from './seeded-random.ts';

type Names = Map<string, number>;

export type MutantKind = 'dropped' | 'doubled' | 'moved' | 'out of bound' | 'changed';

/** A transcript that is wrong, and what was done to it. */
export interface Mutant {
  kind: MutantKind;
  /** The transcript's line, from 1. */
  line: number;
  transcript: string[];
}

function operandsOf(token: MeasureToken, names: Names): number[] {
  return token.bounds.map(({ operand }) =>
    Number(typeof operand === 'object' ? names.get(operand.name) : operand),
  );
}

function isWithin(token: MeasureToken, value: number, names: Names): boolean {
  const operands = operandsOf(token, names);
  return token.bounds.every(({ operator }, index) => {
    const operand = operands[index] ?? Number.NaN;
    if (operator === '=') return value === operand;
    if (operator.startsWith('>')) return operator === '>' ? value > operand : value >= operand;
    return operator === '<' ? value < operand : value <= operand;
  });
}

/** Values at, next to and between the bounds of a token. */
function candidates(token: MeasureToken, names: Names): number[] {
  const operands = operandsOf(token, names);
  const middle = operands.reduce((sum, operand) => sum + operand, 0) / Math.max(1, operands.length);
  return [7, middle, ...operands.flatMap((operand) => [operand, operand + 1, operand - 1])];
}

function synthesiseToken(token: Token, names: Names): string {
  if (token.kind === 'any') return 'any text';
  if (token.kind === 'version') return 'v24.21.0';
  const fitting = candidates(token, names).filter((value) => isWithin(token, value, names));
  const value = token.kind === 'integer' ? fitting.find(Number.isInteger) : fitting[0];
  if (value === undefined) throw new RangeError(`no value was found for ${token.source}`);
  if (token.name !== undefined) names.set(token.name, value);
  return String(value);
}

/** Lines that an expectation accepts, the fewest there can be: a `<...>` stands for none. */
export function synthesise(expectation: Expectation): string[] {
  const names: Names = new Map();
  return expectation.lines.flatMap((line) => {
    if (line.kind === 'gap') return [];
    if (line.kind === 'text') return [line.text];
    return [
      line.pieces
        .map((piece) => (piece.kind === 'text' ? piece.text : synthesiseToken(piece, names)))
        .join('')
        .trimEnd(),
    ];
  });
}

function outOfBound(expectation: Expectation): Mutant[] {
  const mutants: Mutant[] = [];
  const right = synthesise(expectation);
  const names: Names = new Map();
  const lines = expectation.lines.filter((line) => line.kind !== 'gap');
  lines.forEach((line, index) => {
    if (line.kind !== 'pattern') return;
    const printed = line.pieces.map((piece) =>
      piece.kind === 'text' ? piece.text : synthesiseToken(piece, names),
    );
    line.pieces.forEach((piece, place) => {
      if (!('bounds' in piece)) return;
      const wrong = candidates(piece, names).filter((value) => !isWithin(piece, value, names));
      for (const value of wrong) {
        const text = printed.with(place, String(value)).join('').trimEnd();
        mutants.push({
          kind: 'out of bound',
          line: index + 1,
          transcript: right.with(index, text),
        });
      }
    });
  });
  return mutants;
}

function changeWord(line: string, random: SeededRandom): string {
  const words = [...line.matchAll(/\S+/g)];
  if (words.length === 0) return 'a line that was blank';
  const word = random.pick(words);
  const text = word[0];
  const swapped = text.length > 1 ? text.slice(1) + text[0] : `${text}${text}`;
  return line.slice(0, word.index) + swapped + line.slice(word.index + text.length);
}

/**
 * Transcripts that an expectation must refuse: a right one in which one line is dropped, doubled,
 * moved or changed, or one number breaks its bound. What is right all the same, such as two equal
 * lines swapped, is left out by asking a second matcher.
 */
export function mutate(expectation: Expectation, random: SeededRandom): Mutant[] {
  const right = synthesise(expectation);
  const mutants: Mutant[] = outOfBound(expectation);
  right.forEach((text, index) => {
    const line = index + 1;
    const rest = right.toSpliced(index, 1);
    const moved = rest.toSpliced(random.below(rest.length + 1), 0, text);
    mutants.push(
      { kind: 'dropped', line, transcript: rest },
      { kind: 'doubled', line, transcript: right.toSpliced(index, 0, text) },
      { kind: 'moved', line, transcript: moved },
      { kind: 'changed', line, transcript: right.with(index, changeWord(text, random)) },
    );
  });
  return mutants.filter(({ transcript }) => !referenceMatch(expectation, transcript));
}
