import type { MeasureToken, VersionToken } from './expectation.ts';
import { thousandsSeparators, unitEnd } from './measure.ts';

/** A token whose text is read off from its start. */
export type ScannedToken = MeasureToken | VersionToken;

/**
 * The most characters that one number or version may have. `Number.MAX_VALUE.toLocaleString()`
 * has 411; without a limit a line of a million digits would take a million times a million steps.
 */
const longest = 512;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether a text that the token accepts can start with this character. Cheap, never too strict. */
export function canStart(kind: ScannedToken['kind'], text: string, at: number): boolean {
  if (isDigit(text, at)) return true;
  const character = text[at];
  if (kind === 'version') return character === 'v';
  return (kind === 'number' || kind === 'integer') && (character === '-' || character === '+');
}

function digitEnds(text: string, start: number, limit: number, ends: number[]): number {
  let at = start;
  while (at < limit && isDigit(text, at)) ends.push(++at);
  return at;
}

function groupEnds(text: string, start: number, limit: number, ends: number[]): number {
  const mark = text[start];
  if (mark === undefined || !thousandsSeparators.includes(mark)) return start;
  let at = start;
  while (
    at + 4 <= limit &&
    text[at] === mark &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3)
  ) {
    at += 4;
    ends.push(at);
  }
  return at;
}

function fractionEnds(text: string, start: number, limit: number, ends: number[]): number {
  if (text[start] !== '.' || !isDigit(text, start + 1)) return start;
  let at = digitEnds(text, start + 1, limit, ends);
  // `util.inspect(value, { numericSeparator: true })` groups the digits of a fraction as well.
  while (text[at] === '_' && isDigit(text, at + 1)) at = digitEnds(text, at + 1, limit, ends);
  return at;
}

function exponentEnds(text: string, start: number, limit: number, ends: number[]): void {
  if (text[start] !== 'e' && text[start] !== 'E') return;
  const signed = text[start + 1] === '+' || text[start + 1] === '-';
  digitEnds(text, start + (signed ? 2 : 1), limit, ends);
}

function numberEnds(text: string, start: number, signed: boolean, whole: boolean): number[] {
  const ends: number[] = [];
  const limit = Math.min(text.length, start + longest);
  const first = signed && (text[start] === '-' || text[start] === '+') ? start + 1 : start;
  let at = digitEnds(text, first, limit, ends);
  if (at === first) return ends;
  if (at - first <= 3) at = groupEnds(text, at, limit, ends);
  if (whole) return ends;
  at = fractionEnds(text, at, limit, ends);
  exponentEnds(text, at, limit, ends);
  return ends;
}

function quantityEnds(text: string, start: number, kind: 'ms' | 'bytes'): number[] {
  const ends: number[] = [];
  for (const end of numberEnds(text, start, false, false)) {
    ends.push(end);
    const withUnit = unitEnd(text, end, kind);
    if (withUnit !== -1) ends.push(withUnit);
  }
  return ends;
}

const versionStart = /v?\d{1,6}\.\d{1,6}\.(?=\d)/y;

function versionEnds(text: string, start: number): number[] {
  const ends: number[] = [];
  versionStart.lastIndex = start;
  if (!versionStart.test(text)) return ends;
  const limit = Math.min(text.length, start + longest);
  let at = digitEnds(text, versionStart.lastIndex, limit, ends);
  if (text[at] !== '-') return ends;
  // A pre-release, as in v27.0.0-nightly20260101 and v27.0.0-rc.1.
  for (at++; at < limit && /[0-9A-Za-z.-]/.test(text[at] ?? ''); at++) ends.push(at + 1);
  return ends;
}

/**
 * Where the texts that start at `start` and that the token's kind accepts end (exclusive), in
 * ascending order. Bounds are not looked at. `Infinity` and `NaN` are not numbers here: a program
 * that prints them has gone wrong in a way that a token must not hide.
 */
export function tokenEnds(kind: ScannedToken['kind'], text: string, start: number): number[] {
  switch (kind) {
    case 'number':
      return numberEnds(text, start, true, false);
    case 'integer':
      return numberEnds(text, start, true, true);
    case 'ms':
    case 'bytes':
      return quantityEnds(text, start, kind);
    case 'version':
      return versionEnds(text, start);
  }
}
