// BrotliEncoderContext and BrotliDecoderContext of src/node_zlib.cc
import { DecoderContext, EncoderContext } from '../compression/brotli/brotli-context.ts';
import type { WordList } from '../compression/brotli/word-list.ts';
import type { CompressionContext } from '../compression/compression-context.ts';
import type { Binding } from '../engine.ts';
import { missing } from './missing.ts';

/** Settings by their numbers in brotli/encode.h; 4294967295 stands for the default. */
export type BrotliParams = Uint32Array;

/** What the binding `zlib` asks the script of Brotli for. */
export interface BrotliBinding {
  createEncoder(params: BrotliParams): CompressionContext;
  createDecoder(params: BrotliParams): CompressionContext;
}

/** The build writes the static dictionary in front of the script. */
declare const highwaterNode: { words: WordList };

const quality = 1;
const windowSize = 2;
const encodesLargeWindow = 6;
const decodesLargeWindow = 1;

const unset = 0xffffffff;

export function createBrotli(): Binding {
  const binding: BrotliBinding = {
    createEncoder: (params) => {
      if (isSet(params, encodesLargeWindow)) missing('zlib: BROTLI_PARAM_LARGE_WINDOW')();
      return new EncoderContext({
        quality: Math.min(11, settingOf(params, quality, 11)),
        windowBits: Math.min(24, Math.max(10, settingOf(params, windowSize, 22))),
      });
    },
    createDecoder: (params) => {
      if (isSet(params, decodesLargeWindow)) missing('zlib: BROTLI_DECODER_PARAM_LARGE_WINDOW')();
      return new DecoderContext(highwaterNode.words);
    },
  };
  return { ...binding };
}

function settingOf(params: BrotliParams, number: number, otherwise: number): number {
  const value = params[number] ?? unset;
  return value === unset ? otherwise : value;
}

function isSet(params: BrotliParams, number: number): boolean {
  return settingOf(params, number, 0) !== 0;
}
