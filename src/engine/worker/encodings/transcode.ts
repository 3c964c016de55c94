import { encode } from './encoding.ts';
import { decodeLatin1 } from './single-byte.ts';
import { decodeUtf8 } from './utf8.ts';

/** The browser's own: the program may replace the global one. */
const { TextDecoder } = globalThis;

/** Error numbers of ICU that Node gives for a text that can't be transcoded. */
export const icuErrors: Record<number, string> = {
  1: 'U_ILLEGAL_ARGUMENT_ERROR',
  10: 'U_INVALID_CHAR_FOUND',
};
const illegalArgument = 1;
const invalidCharacter = 10;

const names = ['ascii', 'latin1', 'utf8', 'utf16le'] as const;
type Name = (typeof names)[number];

const isName = (name: string): name is Name => names.some((known) => known === name);

/**
 * The bytes of a text in another encoding, as `Transcode` of src/node_i18n.cc writes them: a `?` for
 * what a single byte can't hold. A number of `icuErrors` for an encoding that is none of `ascii`,
 * `latin1`, `utf8` and `utf16le`, or for malformed text between the last two.
 */
export function transcode(
  bytes: Uint8Array<ArrayBuffer>,
  from: string,
  to: string,
): Uint8Array<ArrayBuffer> | number {
  if (!isName(from) || !isName(to)) return illegalArgument;
  const strict = (from === 'utf8' && to === 'utf16le') || (from === 'utf16le' && to === 'utf8');
  let text: string;
  try {
    text = decode(bytes, from, to, strict);
  } catch {
    // A decoder that is fatal throws for malformed text only.
    return invalidCharacter;
  }
  if (to === 'utf8' || to === 'utf16le') return encode(text, to);
  const highest = to === 'ascii' ? 0x7f : 0xff;
  // ICU takes a mark at the start for one of the byte order and not for text.
  const marked = text.startsWith('\ufeff');
  const characters = Array.from(
    marked ? text.slice(1) : text,
    (character) => character.codePointAt(0) ?? 0,
  );
  return Uint8Array.from(characters, (code) => (code > highest ? 0x3f : code));
}

function decode(bytes: Uint8Array<ArrayBuffer>, from: Name, to: Name, fatal: boolean): string {
  if (from === 'latin1' || (from === 'ascii' && to === 'utf16le')) return decodeLatin1(bytes);
  if (from === 'ascii') return decodeLatin1(bytes).replace(/[^\0-\x7f]/g, '\ufffd');
  if (from === 'utf8' && !fatal) return decodeUtf8(bytes);
  // Half a unit at the end is left out, but between two texts in UTF-16.
  const whole = from === 'utf16le' && to !== from ? bytes.subarray(0, bytes.length & ~1) : bytes;
  const label = from === 'utf8' ? 'utf-8' : 'utf-16le';
  return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(whole);
}
