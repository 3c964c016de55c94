// deflateParams() of deps/zlib/deflate.c, which pako leaves out.
import { type ZStream, zlibDeflate } from 'pako';
import { status } from './status.ts';

/** The fields of zlib's `deflate_state` that a change of parameters reads and writes. */
interface DeflateState {
  level: number;
  strategy: number;
  last_flush: number;
  strstart: number;
  block_start: number;
  lookahead: number;
  matches: number;
  w_size: number;
  head: Uint16Array;
  prev: Uint16Array;
  good_match: number;
  max_lazy_match: number;
  nice_match: number;
  max_chain_length: number;
}

type Configuration = [good: number, lazy: number, nice: number, chain: number, method: string];

const configurations: readonly Configuration[] = [
  [0, 0, 0, 0, 'stored'],
  [4, 4, 8, 4, 'fast'],
  [4, 5, 16, 8, 'fast'],
  [4, 6, 32, 32, 'fast'],
  [4, 4, 16, 16, 'slow'],
  [8, 16, 32, 32, 'slow'],
  [8, 16, 128, 128, 'slow'],
  [8, 32, 128, 256, 'slow'],
  [32, 128, 258, 1024, 'slow'],
  [32, 258, 258, 4096, 'slow'],
];

const defaultLevel = 6;
const blockFlush = 5;
const neverFlushed = -2;

/**
 * Changes the level and the strategy of a stream that compresses; what was compressed until now ends in
 * a block of its own. Gives a status of zlib.
 */
export function deflateParams(stream: ZStream, newLevel: number, strategy: number): number {
  const state: DeflateState = stream.state;
  const level = newLevel === -1 ? defaultLevel : newLevel;
  const configuration = configurations[level];
  if (configuration === undefined || strategy < 0 || strategy > 4) return status.streamError;
  const [good, lazy, nice, chain, method] = configuration;
  const otherMethod = configurations[state.level]?.[4] !== method;
  if ((strategy !== state.strategy || otherMethod) && state.last_flush !== neverFlushed) {
    const result: number = zlibDeflate(stream, blockFlush);
    if (result === status.streamError) return result;
    if (stream.avail_in > 0 || state.strstart - state.block_start + state.lookahead > 0) {
      return status.bufferError;
    }
  }
  if (state.level !== level) {
    if (state.level === 0 && state.matches !== 0) {
      if (state.matches === 1) slideHash(state);
      else state.head.fill(0);
      state.matches = 0;
    }
    state.level = level;
    state.good_match = good;
    state.max_lazy_match = lazy;
    state.nice_match = nice;
    state.max_chain_length = chain;
  }
  state.strategy = strategy;
  return status.ok;
}

/** Moves the positions in the hash chains down by one window, as after the window itself has moved. */
function slideHash({ head, prev, w_size: size }: DeflateState): void {
  for (const positions of [head, prev]) {
    for (const [index, position] of positions.entries()) {
      positions[index] = Math.max(0, position - size);
    }
  }
}
