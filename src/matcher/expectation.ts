/** A number as a program printed it: a `bigint` where a double would not hold it exactly. */
export type Quantity = number | bigint;

export type Operator = '>=' | '<=' | '>' | '<' | '=';

/** One side of a bound. Its operand is a fixed number or one that an earlier token names. */
export interface Bound {
  operator: Operator;
  operand: Quantity | { name: string };
}

/** A token that stands for a quantity: plain, in milliseconds, or in bytes. */
export interface MeasureToken {
  kind: 'number' | 'integer' | 'ms' | 'bytes';
  /** The token as it is written, for messages. */
  source: string;
  /** Where it stands in its line, from 1. */
  column: number;
  /** All of them must hold. */
  bounds: Bound[];
  /** The name under which later tokens refer to what this one matched. */
  name?: string;
}

export interface VersionToken {
  kind: 'version';
  source: string;
  column: number;
}

interface AnyToken {
  kind: 'any';
  source: string;
  column: number;
}

export type Token = MeasureToken | VersionToken | AnyToken;

export type Piece = { kind: 'text'; text: string } | Token;

/** A line without tokens. */
export interface TextLine {
  kind: 'text';
  /** Place in the expectation, from 1. */
  line: number;
  /** The line as it is written, escapes included. */
  source: string;
  /** What must be printed, escapes undone. */
  text: string;
}

/** A line with at least one token. */
export interface PatternLine {
  kind: 'pattern';
  line: number;
  source: string;
  pieces: Piece[];
  /** Whether a token of this line gives or uses a name. */
  named: boolean;
  /** Whether a token uses a name that the same line gives. */
  refersToItself: boolean;
}

/** `<...>`: any number of lines. */
interface GapLine {
  kind: 'gap';
  line: number;
  source: string;
}

export type ExpectedLine = TextLine | PatternLine | GapLine;

/** What a program should print, parsed. Blank lines at the end are left out. */
export interface Expectation {
  lines: ExpectedLine[];
}

/** Something that an author wrote wrong in an expectation. */
export interface ExpectationFault {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** What is wrong, why, and what to write instead. Names no file. */
  message: string;
}
