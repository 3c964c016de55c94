import type { PatternLine, TextLine } from './expectation.ts';
import { fitLine } from './fit-line.ts';

/** Characters of a line that are looked at. */
const mostCharacters = 160;

/** Digits and tokens of any value count as the same, so that lines of the same shape are alike. */
function outline(text: string): string {
  return text.slice(0, mostCharacters).replace(/\d+(?:[.,]\d+)*/g, '0');
}

function outlineOf(line: TextLine | PatternLine): string {
  if (line.kind === 'text') return outline(line.text);
  return outline(line.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '0')).join(''));
}

/** The pairs of neighbouring characters, sorted. */
function pairsOf(text: string): Int32Array {
  const pairs = new Int32Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i++) {
    pairs[i] = text.charCodeAt(i) * 65_536 + text.charCodeAt(i + 1);
  }
  return pairs.sort();
}

interface Features {
  text: string;
  pairs: Int32Array;
  /** Of a short line its characters, sorted; empty for a long one. */
  characters: Int32Array;
}

/** Longer lines share most characters by chance. */
const mostCharactersOfShort = 24;

/** Two words of the same letters are less alike than their letters are. */
const weightOfCharacters = 0.6;

function charactersOf(text: string): Int32Array {
  if (text.length > mostCharactersOfShort) return new Int32Array();
  return Int32Array.from(text, (character) => character.charCodeAt(0)).sort();
}

/** Share of the members that two sorted lists have in common (Dice's coefficient). */
function shared(a: Int32Array, b: Int32Array): number {
  if (a.length + b.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * common) / (a.length + b.length);
}

/** Share of the longer text that both have at their starts and ends. */
function sharedEnds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length, mostCharacters);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return (head + tail) / Math.max(1, Math.min(mostCharacters, Math.max(a.length, b.length)));
}

/** Tells how alike lines are, from 0 to 1, and remembers what it found out about each line. */
export class Likeness {
  readonly #features = new Map<TextLine | PatternLine | string, Features>();

  #featuresOf(line: TextLine | PatternLine | string): Features {
    const known = this.#features.get(line);
    if (known) return known;
    const text = typeof line === 'string' ? outline(line) : outlineOf(line);
    const features = { text, pairs: pairsOf(text), characters: charactersOf(text) };
    this.#features.set(line, features);
    return features;
  }

  /** 1 for a line that only breaks a bound; otherwise by the text that both have. */
  of(expected: TextLine | PatternLine, text: string): number {
    if (expected.kind === 'pattern' && fitLine(expected, text, undefined).fits) return 1;
    const [a, b] = [this.#featuresOf(expected), this.#featuresOf(text)];
    return Math.max(
      shared(a.pairs, b.pairs),
      sharedEnds(a.text, b.text),
      weightOfCharacters * shared(a.characters, b.characters),
    );
  }

  /** The same by a faster and coarser look, for outputs of which very much differs. */
  static atAGlance(expected: TextLine | PatternLine, text: string): number {
    if (expected.kind === 'text') return sharedEnds(expected.text, text);
    if (fitLine(expected, text, undefined).fits) return 1;
    const first = expected.pieces[0];
    return first?.kind === 'text' ? sharedEnds(first.text, text.slice(0, first.text.length)) : 0;
  }
}
