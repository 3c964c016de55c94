// src/string_decoder.cc
import { bytesOf } from '../bytes.ts';
import { type EncodingName, encodings, findEncoding } from '../encodings/encoding.ts';
import type { Binding, Engine } from '../engine.ts';

/** The state is a Buffer of the library: bytes of an unfinished character, then these fields. */
const kMissingBytes = 4;
const kBufferedBytes = 5;
const kEncodingField = 6;

export function createStringDecoder({ tables }: Engine): Binding {
  const nameOf = (state: Uint8Array): EncodingName =>
    findEncoding(tables.encodings[state[kEncodingField] ?? 0]) ?? 'utf8';
  return {
    ...tables.stringDecoder,
    decode: (state: Uint8Array, view: ArrayBufferView) =>
      decode(bytesOf(state), nameOf(state), bytesOf(view)),
    flush: (state: Uint8Array) => flush(bytesOf(state), nameOf(state)),
  };
}

/** Text of the whole characters; what is left of the last one stays in the state. */
export function decode(state: Uint8Array, name: EncodingName, input: Uint8Array): string {
  const { decode: toText } = encodings[name];
  if (name === 'ascii' || name === 'latin1' || name === 'hex') return toText(input);
  let data = input;
  let text = '';
  if (field(state, kMissingBytes) > 0) {
    data = complete(state, name, input);
    if (field(state, kMissingBytes) > 0) return '';
    text = toText(state.subarray(0, field(state, kBufferedBytes)));
    state[kBufferedBytes] = 0;
  }
  if (data.length === 0) return text;
  keepUnfinished(state, name, data);
  const kept = field(state, kBufferedBytes);
  const whole = data.subarray(0, data.length - kept);
  if (kept > 0) state.set(data.subarray(whole.length));
  return text + (whole.length > 0 ? toText(whole) : '');
}

/** Gives up waiting: the text of what is unfinished. */
export function flush(state: Uint8Array, name: EncodingName): string {
  let buffered = field(state, kBufferedBytes);
  if (name === 'utf16le' && buffered % 2 === 1) buffered -= 1;
  state[kMissingBytes] = 0;
  state[kBufferedBytes] = 0;
  return buffered === 0 ? '' : encodings[name].decode(state.subarray(0, buffered));
}

function field(state: Uint8Array, index: number): number {
  return state[index] ?? 0;
}

/** Moves what the unfinished character lacks from the data into the state; gives the rest. */
function complete(state: Uint8Array, name: EncodingName, data: Uint8Array): Uint8Array {
  const missing = field(state, kMissingBytes);
  let found = Math.min(missing, data.length);
  let left = missing - found;
  if (name === 'utf8') {
    const stray = data.subarray(0, found).findIndex((byte) => (byte & 0xc0) !== 0x80);
    if (stray !== -1) {
      // A byte that starts a character came too early: the unfinished one stays as it is.
      found = stray;
      left = 0;
    }
  }
  const buffered = field(state, kBufferedBytes);
  state.set(data.subarray(0, found), buffered);
  state[kBufferedBytes] = buffered + found;
  state[kMissingBytes] = left;
  return data.subarray(found);
}

/** Counts the bytes at the end of the data that belong to a character whose rest is to come. */
function keepUnfinished(state: Uint8Array, name: EncodingName, data: Uint8Array): void {
  let kept = 0;
  let missing = 0;
  const last = data[data.length - 1] ?? 0;
  if (name === 'utf8') {
    if ((last & 0x80) !== 0) [kept, missing] = unfinishedUtf8(data);
  } else if (name === 'utf16le') {
    if (data.length % 2 === 1) [kept, missing] = [1, 1];
    else if ((last & 0xfc) === 0xd8) [kept, missing] = [2, 2];
  } else {
    kept = data.length % 3;
    missing = kept === 0 ? 0 : 3 - kept;
  }
  state[kBufferedBytes] = kept;
  state[kMissingBytes] = missing;
}

function unfinishedUtf8(data: Uint8Array): [kept: number, missing: number] {
  for (let kept = 1; kept <= Math.min(4, data.length); kept += 1) {
    const byte = data[data.length - kept] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length =
      (byte & 0xe0) === 0xc0 ? 2 : (byte & 0xf0) === 0xe0 ? 3 : (byte & 0xf8) === 0xf0 ? 4 : 0;
    return kept >= length ? [0, 0] : [kept, length - kept];
  }
  // No start within reach: the bytes are no UTF-8, and the decoder says so.
  return [0, 0];
}
