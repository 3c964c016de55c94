const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function decodeHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += digits[byte];
  return text;
}

/** Writes the bytes that pairs of digits stand for, up to the first pair that is none. */
export function encodeHexInto(text: string, target: Uint8Array): number {
  const length = Math.min(text.length >> 1, target.length);
  for (let index = 0; index < length; index += 1) {
    const high = digitValue(text.charCodeAt(2 * index));
    const low = digitValue(text.charCodeAt(2 * index + 1));
    if (high < 0 || low < 0) return index;
    target[index] = (high << 4) | low;
  }
  return length;
}

function digitValue(unit: number): number {
  // Node looks at the low byte of a character only.
  const code = unit & 0xff;
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
