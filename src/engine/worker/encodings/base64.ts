const common = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const values = new Int8Array(256).fill(-1);
for (const [value, character] of [...`${common}+/`].entries()) {
  values[character.charCodeAt(0)] = value;
}
// Both alphabets are read whichever is named.
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;

const alphabets = { base64: `${common}+/`, base64url: `${common}-_` } as const;

/** `base64` pads its end with `=`, `base64url` does not. */
export function decodeBase64(bytes: Uint8Array, alphabet: keyof typeof alphabets): string {
  const letters = alphabets[alphabet];
  let text = '';
  let index = 0;
  for (; index + 2 < bytes.length; index += 3) {
    const group =
      ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    text += `${letters[group >> 18]}${letters[(group >> 12) & 63]}${letters[(group >> 6) & 63]}${letters[group & 63]}`;
  }
  const left = bytes.length - index;
  if (left === 0) return text;
  const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8);
  text += `${letters[group >> 18]}${letters[(group >> 12) & 63]}${left === 2 ? letters[(group >> 6) & 63] : ''}`;
  return alphabet === 'base64' ? text.padEnd(text.length + 3 - left, '=') : text;
}

/** Writes as many bytes as fit; characters of neither alphabet are skipped, and `=` ends the text. */
export function encodeBase64Into(text: string, target: Uint8Array): number {
  let written = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < text.length && written < target.length; index += 1) {
    // Node looks at the low byte of a character only.
    const code = text.charCodeAt(index) & 0xff;
    if (code === 0x3d) break;
    const value = values[code] ?? -1;
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      target[written] = held >> bits;
      written += 1;
    }
  }
  return written;
}
