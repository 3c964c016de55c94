// src/node_buffer.cc
import { bytesOf } from '../bytes.ts';
import { decodeBase64, encodeBase64Into } from '../encodings/base64.ts';
import { compareBytes } from '../encodings/compare-bytes.ts';
import { type EncodingName, encode, encodings, findEncoding } from '../encodings/encoding.ts';
import { searchBytes, searchStart } from '../encodings/search-bytes.ts';
import { decodeLatin1 } from '../encodings/single-byte.ts';
import { swapBytes } from '../encodings/swap-bytes.ts';
import { isUtf8, utf8Length } from '../encodings/utf8.ts';
import type { Binding, Engine } from '../engine.ts';
import { nodeError } from './node-error.ts';

type View = ArrayBufferView | ArrayBufferLike;

export function createBuffer({ tables }: Engine): Binding {
  const nameOf = (index: number): EncodingName => findEncoding(tables.encodings[index]) ?? 'utf8';
  return {
    kMaxLength: 2 ** 53 - 1,
    kStringMaxLength: 2 ** 29 - 24,
    setBufferPrototype: () => undefined,
    setDetachKey: () => undefined,
    createUnsafeArrayBuffer: (size: number) => new ArrayBuffer(size),
    byteLengthUtf8: utf8Length,
    ...slices(),
    ...writes(),
    copy,
    copyArrayBuffer: (
      target: ArrayBuffer,
      targetOffset: number,
      source: ArrayBuffer,
      sourceOffset: number,
      length: number,
    ) => new Uint8Array(target).set(new Uint8Array(source, sourceOffset, length), targetOffset),
    compare: (a: View, b: View) => compareBytes(checkedBytes(a), checkedBytes(b)),
    compareOffset,
    fill,
    indexOfString: (
      view: View,
      text: string,
      offset: number,
      encoding: number,
      forward: boolean,
      end?: number,
    ) => {
      const name = nameOf(encoding);
      return searchBytes(
        until(view, end),
        encode(text, name),
        offset,
        forward,
        name === 'utf16le' ? 2 : 1,
      );
    },
    indexOfBuffer: (
      view: View,
      needle: View,
      offset: number,
      encoding: number,
      forward: boolean,
      end?: number,
    ) =>
      searchBytes(
        until(view, end),
        bytesOf(needle),
        offset,
        forward,
        nameOf(encoding) === 'utf16le' ? 2 : 1,
      ),
    indexOfNumber,
    swap16: (view: View) => swapBytes(view, 2),
    swap32: (view: View) => swapBytes(view, 4),
    swap64: (view: View) => swapBytes(view, 8),
    isUtf8: (view: View) => isUtf8(bytesOf(view)),
    isAscii: (view: View) => bytesOf(view).every((byte) => byte < 0x80),
    atob,
    btoa,
  };
}

function until(view: View, end: number | undefined): Uint8Array {
  const bytes = bytesOf(view);
  return end === undefined ? bytes : bytes.subarray(0, Math.max(0, end));
}

/** The bytes of what a program may have called a method of Buffer on. */
function checkedBytes(view: View): Uint8Array {
  if (ArrayBuffer.isView(view)) return bytesOf(view);
  throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'argument must be a buffer');
}

/** `ParseArrayIndex` of src/node_buffer.cc. */
function readIndex(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  const index = Math.trunc(Number(value)) || 0;
  if (index < 0) throw outOfRange();
  return index;
}

function outOfRange(): Error {
  return nodeError(RangeError, 'ERR_OUT_OF_RANGE', 'Index out of range');
}

/** `asciiSlice(view, start, end)` and its like. */
function slices(): Binding {
  const slice =
    (name: EncodingName) =>
    (view: View, start?: unknown, end?: unknown): string => {
      const bytes = checkedBytes(view);
      const first = readIndex(start, 0);
      const last = readIndex(end, bytes.length);
      if (last > bytes.length) throw outOfRange();
      return encodings[name].decode(bytes.subarray(first, last));
    };
  return {
    asciiSlice: slice('ascii'),
    base64Slice: slice('base64'),
    base64urlSlice: slice('base64url'),
    latin1Slice: slice('latin1'),
    hexSlice: slice('hex'),
    ucs2Slice: slice('utf16le'),
    utf8Slice: slice('utf8'),
  };
}

/** `utf8WriteStatic(view, text, offset, length)` and its like. */
function writes(): Binding {
  const write =
    (name: EncodingName) =>
    (view: View, text: unknown, from?: unknown, length?: unknown): number => {
      const bytes = checkedBytes(view);
      if (typeof text !== 'string') {
        throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'argument must be a string');
      }
      const offset = readIndex(from, 0);
      if (offset > bytes.length) {
        throw nodeError(
          RangeError,
          'ERR_BUFFER_OUT_OF_BOUNDS',
          '"offset" is outside of buffer bounds',
        );
      }
      const room = Math.min(readIndex(length, bytes.length), bytes.length - offset);
      return encodings[name].encodeInto(text, bytes.subarray(offset, offset + room));
    };
  return {
    asciiWriteStatic: write('ascii'),
    base64Write: write('base64'),
    base64urlWrite: write('base64url'),
    latin1WriteStatic: write('latin1'),
    hexWrite: write('hex'),
    ucs2Write: write('utf16le'),
    utf8WriteStatic: write('utf8'),
  };
}

function copy(
  source: View,
  target: View,
  targetStart: number,
  sourceStart: number,
  count: number,
): number {
  bytesOf(target).set(bytesOf(source).subarray(sourceStart, sourceStart + count), targetStart);
  return count;
}

function compareOffset(
  source: View,
  target: View,
  targetStart: number,
  sourceStart: number,
  targetEnd: number,
  sourceEnd: number,
): number {
  const from = bytesOf(source);
  const to = bytesOf(target);
  for (const [name, start, length] of [
    ['sourceStart', sourceStart, from.length],
    ['targetStart', targetStart, to.length],
  ] as const) {
    if (start > length) {
      throw nodeError(RangeError, 'ERR_OUT_OF_RANGE', `The value of "${name}" is out of range.`);
    }
  }
  return compareBytes(from.subarray(sourceStart, sourceEnd), to.subarray(targetStart, targetEnd));
}

/** -2 when the range lies outside of the view, -1 when there is nothing to fill with. */
function fill(
  view: View,
  value: unknown,
  start: number,
  end: number,
  encoding: unknown,
): number | undefined {
  const bytes = bytesOf(view);
  if (start > end || end > bytes.length) return -2;
  const range = bytes.subarray(start, end);
  if (typeof value !== 'string' && !ArrayBuffer.isView(value)) {
    range.fill(Number(value) & 255);
    return undefined;
  }
  const pattern =
    typeof value === 'string' ? encode(value, findEncoding(encoding) ?? 'utf8') : bytesOf(value);
  if (pattern.length === 0) return -1;
  for (let at = 0; at < range.length; at += pattern.length) {
    range.set(pattern.subarray(0, range.length - at), at);
  }
  return undefined;
}

function indexOfNumber(
  view: View,
  value: number,
  offset: number,
  forward: boolean,
  end?: number,
): number {
  const bytes = until(view, end);
  const start = searchStart(bytes.length, offset, 1, forward);
  if (start < 0 || bytes.length === 0) return -1;
  const { indexOf, lastIndexOf } = Uint8Array.prototype;
  return (forward ? indexOf : lastIndexOf).call(bytes, value & 255, start);
}

/** -1 for a character that is no byte. */
function btoa(text: string): string | -1 {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 255) return -1;
    bytes[index] = code;
  }
  return decodeBase64(bytes, 'base64');
}

/** The forgiving decoding of the WHATWG: -1 for a length that no bytes have, -2 for a bad character. */
function atob(text: string): string | -1 | -2 {
  let data = text.replace(/[\t\n\f\r ]/g, '');
  if (data.length % 4 === 0) data = data.replace(/={1,2}$/, '');
  if (/[^A-Za-z0-9+/]/.test(data)) return -2;
  if (data.length % 4 === 1) return -1;
  const bytes = new Uint8Array(data.length);
  return decodeLatin1(bytes.subarray(0, encodeBase64Into(data, bytes)));
}
