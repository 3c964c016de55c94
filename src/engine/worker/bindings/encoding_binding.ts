// src/encoding_binding.cc
import { bytesOf } from '../bytes.ts';
import { inputBytes, invalidData } from '../encodings/decoder-input.ts';
import { decodeUtf8, encodeUtf8 } from '../encodings/utf8.ts';
import type { Binding } from '../engine.ts';
import { native } from '../native.ts';

export function createEncodingBinding(): Binding {
  const encoder = new native.TextEncoder();
  const results = new Uint32Array(2);
  return {
    encodeIntoResults: results,
    encodeInto: (text: string, target: Uint8Array) => {
      const { read, written } = encoder.encodeInto(text, bytesOf(target));
      results[0] = read;
      results[1] = written;
    },
    encodeUtf8String: encodeUtf8,
    decodeUTF8: (input: ArrayBufferView | ArrayBufferLike, ignoreBom: boolean, fatal: boolean) => {
      const bytes = inputBytes(input, 'list');
      const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      const data = hasBom && !ignoreBom ? bytes.subarray(3) : bytes;
      if (!fatal) return decodeUtf8(data);
      try {
        return new native.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
      } catch {
        throw invalidData('utf-8');
      }
    },
    toASCII: (domain: string) => hostOf(domain),
    toUnicode: (domain: string) => domain,
  };
}

function hostOf(domain: string): string {
  return native.URL.parse(`ws://${domain}`)?.hostname ?? '';
}
