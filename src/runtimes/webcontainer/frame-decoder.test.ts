import { expect, it } from 'vitest';
import { createFrameDecoder, type Piece } from './frame-decoder.ts';

const mark = '<mark>';
const frame = (kind: string, text: string) =>
  `${mark}${kind}${Buffer.from(text).toString('base64')}.`;

/** Pieces in short, those of one kind joined, when the text comes in chunks of `size`. */
function decode(text: string, size = text.length): [string, string][] {
  const decoder = createFrameDecoder(mark);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += size) {
    pieces.push(...decoder.push(text.slice(at, at + size)));
  }
  const joined: [string, string][] = [];
  for (const piece of [...pieces, ...decoder.end()]) {
    const name = 'stream' in piece ? `${piece.kind} ${piece.stream}` : piece.kind;
    const words = textOf(piece);
    const last = joined.at(-1);
    if (last?.[0] === name) last[1] += words;
    else joined.push([name, words]);
  }
  return joined;
}

function textOf(piece: Piece): string {
  switch (piece.kind) {
    case 'hello':
      return piece.nodeVersion;
    case 'raw':
      return piece.text;
    case 'output':
      return Buffer.from(piece.bytes).toString();
    case 'full':
      return String(piece.chunks);
  }
}

const shown = [
  'warning\r\n',
  frame('h', 'v24.0.0'),
  frame('o', 'häl\r\n'),
  'Node: raw\r\n',
  frame('c', ''),
  'child: raw\r\nö<m',
  frame('e', '\x1b[31mred'),
  '\r\n',
  frame('m', '17'),
  frame('x', ''),
  'fatal\r\n',
].join('');

it.each([1, 2, 3, 7, 1000])(
  'tells frames and text apart that come in chunks of %i characters',
  (size) => {
    expect(decode(shown, size)).toEqual([
      ['raw stderr', 'warning\n'],
      ['hello', 'v24.0.0'],
      ['output stdout', 'häl\r\n'],
      ['raw stderr', 'Node: raw\n'],
      ['raw stdout', 'child: raw\nö<m'],
      ['output stderr', '\x1b[31mred'],
      ['raw stdout', '\n'],
      ['full', '17'],
      ['raw stderr', 'fatal\n'],
    ]);
  },
);

it('keeps a line feed of its own and a carriage return without one', () => {
  expect(decode('a\rb\n\r\r\nc\r', 1)).toEqual([['raw stderr', 'a\rb\n\r\nc\r']]);
});

it('shows nothing of a frame that the end of the program has cut off', () => {
  expect(decode(`text${frame('o', 'lost').slice(0, -1)}`)).toEqual([['raw stderr', 'text']]);
});

it('shows what only looks like the beginning of a mark', () => {
  expect(decode('a <mar', 2)).toEqual([['raw stderr', 'a <mar']]);
});
