import { expect, it } from 'vitest';
import type { FromWorker } from '../../protocol.ts';
import { createStdio } from './create-stdio.ts';

/** Standard streams with a window of so many bytes, and what they have sent. */
function open(window = 4) {
  const sent: string[] = [];
  const sizes: number[] = [];
  const post = (message: FromWorker): void => {
    if (message.type !== 'output') throw new Error(`unexpected ${message.type}`);
    sent.push(`${message.stream} ${new TextDecoder().decode(message.bytes)}`);
    sizes.push(message.bytes.buffer.byteLength);
  };
  const stdio = createStdio(post, window);
  const write = (text: string): boolean => stdio.write(1, new TextEncoder().encode(text));
  const take = (bytes: number): void => stdio.receive({ type: 'taken', stream: 'stdout', bytes });
  return { stdio, sent, sizes, write, take };
}

it('sends a window ahead, and the rest only as it is taken', () => {
  const { stdio, sent, write, take } = open();
  let finished = false;
  expect(write('abc')).toBe(true);
  expect(write('defghijkl')).toBe(false);
  stdio.whenTaken(1, () => {
    finished = true;
  });
  expect(sent).toEqual(['stdout abc', 'stdout d']);
  take(3);
  expect(sent.slice(2)).toEqual(['stdout efg']);
  expect(finished).toBe(false);
  take(1);
  take(3);
  take(1);
  expect(sent.slice(3)).toEqual(['stdout h', 'stdout ijk', 'stdout l']);
  expect(finished).toBe(true);
});

it('sends what waits in one piece, in order', () => {
  const { sent, write, take } = open();
  write('abcdef');
  write('gh');
  take(4);
  expect(sent).toEqual(['stdout abcd', 'stdout efgh']);
});

it('sends each chunk in a buffer of its own and nothing for an empty write', () => {
  const { stdio, sent, sizes } = open();
  const pool = new TextEncoder().encode('xxxxhixxxx');
  expect(stdio.write(2, pool.subarray(4, 6))).toBe(true);
  expect(stdio.write(2, new Uint8Array())).toBe(true);
  expect([sent, sizes]).toEqual([['stderr hi'], [2]]);
});

it('waits for a larger gap than a few bytes', () => {
  const { stdio, sent, take } = open(400);
  stdio.write(1, new Uint8Array(1000).fill(120));
  take(99);
  expect(sent.length).toBe(1);
  take(1);
  expect(sent.map((text) => text.length - 'stdout '.length)).toEqual([400, 100]);
});

it('tells when nothing waits any more, at once if nothing does', () => {
  const { stdio, write, take } = open();
  const seen: string[] = [];
  stdio.whenDrained(() => seen.push('empty'));
  write('abcdef');
  stdio.whenDrained(() => seen.push('drained'));
  expect(seen).toEqual(['empty']);
  take(4);
  expect(seen).toEqual(['empty', 'drained']);
});
