import { decodeBase64, encodeBase64Into } from './base64.ts';
import { decodeHex, encodeHexInto } from './hex.ts';
import { decodeAscii, decodeLatin1, encodeLatin1Into } from './single-byte.ts';
import { decodeUtf8, encodeUtf8, encodeUtf8Into } from './utf8.ts';
import { decodeUtf16, encodeUtf16Into } from './utf16.ts';

/** Names of Node's encodings as its C++ writes them (`enum encoding` in src/node.h). */
export type EncodingName =
  | 'ascii'
  | 'utf8'
  | 'base64'
  | 'utf16le'
  | 'latin1'
  | 'hex'
  | 'buffer'
  | 'base64url';

interface Encoding {
  decode(bytes: Uint8Array): string;
  /** Writes as much as fits and gives the number of bytes. */
  encodeInto(text: string, target: Uint8Array): number;
}

const utf8: Encoding = { decode: decodeUtf8, encodeInto: encodeUtf8Into };

export const encodings: Record<EncodingName, Encoding> = {
  ascii: { decode: decodeAscii, encodeInto: encodeLatin1Into },
  utf8,
  base64: { decode: (bytes) => decodeBase64(bytes, 'base64'), encodeInto: encodeBase64Into },
  utf16le: { decode: decodeUtf16, encodeInto: encodeUtf16Into },
  latin1: { decode: decodeLatin1, encodeInto: encodeLatin1Into },
  hex: { decode: decodeHex, encodeInto: encodeHexInto },
  buffer: utf8,
  base64url: { decode: (bytes) => decodeBase64(bytes, 'base64url'), encodeInto: encodeBase64Into },
};

/** The bytes of a text. */
export function encode(text: string, name: EncodingName): Uint8Array<ArrayBuffer> {
  if (name === 'utf8' || name === 'buffer') return encodeUtf8(text);
  const target = new Uint8Array(text.length * 2);
  return target.slice(0, encodings[name].encodeInto(text, target));
}

/** The encoding that a program names, under any of its names; undefined for one that Node lacks. */
export function findEncoding(name: unknown): EncodingName | undefined {
  switch (`${name ?? 'utf8'}`.toLowerCase()) {
    case 'utf8':
    case 'utf-8':
      return 'utf8';
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le':
      return 'utf16le';
    case 'latin1':
    case 'binary':
      return 'latin1';
    case 'ascii':
      return 'ascii';
    case 'base64':
      return 'base64';
    case 'base64url':
      return 'base64url';
    case 'hex':
      return 'hex';
    case 'buffer':
      return 'buffer';
    default:
      return undefined;
  }
}
