/** Which of the literals before it the tree of a literal depends on, and how: RFC 7932, section 7.1. */
export type ContextOf = (last: number, beforeLast: number) => number;

/** Classes of bytes of UTF-8 text: of the last one, in steps of 4 for ASCII. */
const lastInText = Uint8Array.from({ length: 256 }, (_, byte) => classOfLast(byte));
const beforeInText = Uint8Array.from({ length: 256 }, (_, byte) => classBefore(byte));
const magnitudes = Uint8Array.from({ length: 256 }, (_, byte) => magnitude(byte));

/** The four modes, by their numbers. */
export const contextModes: readonly ContextOf[] = [
  (last) => last & 63,
  (last) => last >> 2,
  (last, before) => (lastInText[last] ?? 0) | (beforeInText[before] ?? 0),
  (last, before) => ((magnitudes[last] ?? 0) << 3) | (magnitudes[before] ?? 0),
];

function classOfLast(byte: number): number {
  if (byte >= 0xc0) return 2 + (byte & 1);
  if (byte >= 0x80) return byte & 1;
  const character = String.fromCharCode(byte);
  if ('\t\n\r'.includes(character)) return 4;
  if (byte < 32 || byte === 127) return 0;
  const punctuation: Record<string, number> = {
    ' ': 8,
    '!': 12,
    '"': 16,
    '%': 20,
    "'": 16,
    '(': 24,
    ')': 28,
    ',': 32,
    '.': 36,
    ':': 32,
    ';': 32,
    '<': 24,
    '=': 40,
    '>': 28,
    '[': 24,
    ']': 28,
    '{': 24,
    '}': 28,
  };
  if (/\d/.test(character)) return 44;
  if (/[AEIOU]/.test(character)) return 48;
  if (/[A-Z]/.test(character)) return 52;
  if (/[aeiou]/.test(character)) return 56;
  if (/[a-z]/.test(character)) return 60;
  return punctuation[character] ?? 12;
}

function classBefore(byte: number): number {
  if (byte >= 0xe0) return 2;
  if (byte >= 0x80 || byte <= 32 || byte === 127) return 0;
  const character = String.fromCharCode(byte);
  if (/[a-z]/.test(character)) return 3;
  return /[A-Z\d]/.test(character) ? 2 : 1;
}

/** How far a byte is from 0 or from 255, as of a number with a sign. */
function magnitude(byte: number): number {
  if (byte === 0) return 0;
  if (byte < 16) return 1;
  if (byte < 64) return 2;
  if (byte < 128) return 3;
  if (byte < 192) return 4;
  if (byte < 240) return 5;
  return byte < 255 ? 6 : 7;
}
