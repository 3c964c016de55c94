import { expect, it } from 'vitest';
import { inlinePieces } from './inline-code.ts';

it('sets code between backticks apart', () => {
  expect(inlinePieces('`a` or b, `c d`.')).toEqual([
    { text: 'a', code: true },
    { text: ' or b, ', code: false },
    { text: 'c d', code: true },
    { text: '.', code: false },
  ]);
});

it('leaves a lone backtick and an empty pair as they are', () => {
  expect(inlinePieces('a ` b')).toEqual([{ text: 'a ` b', code: false }]);
  expect(inlinePieces('``')).toEqual([{ text: '``', code: false }]);
  expect(inlinePieces('')).toEqual([]);
});
