// src/node_i18n.cc
import { bytesOf } from '../bytes.ts';
import { inputBytes, invalidData } from '../encodings/decoder-input.ts';
import { icuErrors, transcode } from '../encodings/transcode.ts';
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';

/** Combining marks, joiners and variation selectors, which take no column of a terminal. */
const zeroWidth = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** Wide and fullwidth characters of Unicode's East Asian Width, and emoji. */
const wide =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{33ff}\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{a000}-\u{a4cf}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

export function createIcu(engine: Engine): Binding {
  return {
    getStringWidth,
    icuErrName: (code: number) => icuErrors[code],
    transcode: (source: Uint8Array, from: string, to: string) => {
      const result = transcode(new Uint8Array(bytesOf(source)), from, to);
      if (typeof result === 'number') return result;
      const { Buffer: OwnBuffer } = engine.require('buffer') as {
        Buffer: { from(bytes: ArrayBuffer): Uint8Array };
      };
      return OwnBuffer.from(result.buffer);
    },
    getConverter: (label: string, flags: number) => getConverter(label, flags),
    decode,
    hasConverter: (label: string) => {
      try {
        new native.TextDecoder(label);
        return true;
      } catch {
        // The only reason for it to throw is a label that it doesn't know: that is the answer.
        return false;
      }
    },
  };
}

function getStringWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (character < ' ' || (character >= '\x7f' && character < '\xa0')) continue;
    if (zeroWidth.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

interface Converter {
  decoder: TextDecoder;
}

const fatalFlag = 2;
const ignoreBomFlag = 4;
const flushFlag = 1;

/** Undefined for an encoding that nothing decodes, such as `replacement`. */
function getConverter(label: string, flags: number): Converter | undefined {
  const fatal = (flags & fatalFlag) !== 0;
  const ignoreBOM = (flags & ignoreBomFlag) !== 0;
  try {
    return { decoder: new native.TextDecoder(label, { fatal, ignoreBOM }) };
  } catch {
    return undefined;
  }
}

function decode({ decoder }: Converter, input: unknown, flags: number, encoding: string): string {
  // A copy, because browsers decode nothing that is shared.
  const bytes = inputBytes(input, 'input').slice();
  try {
    return decoder.decode(bytes, { stream: (flags & flushFlag) === 0 });
  } catch {
    throw invalidData(encoding);
  }
}
