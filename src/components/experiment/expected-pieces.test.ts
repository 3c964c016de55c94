import { expect, it } from 'vitest';
import { expectedPieces } from './expected-pieces.ts';

it('sets tokens apart and undoes escapes', () => {
  expect(expectedPieces('peak: <number 1..4096> bytes\n<...>\n\\<Buffer 61>\n\n')).toEqual([
    { text: 'peak: ', token: false },
    { text: '<number 1..4096>', token: true },
    { text: ' bytes', token: false },
    { text: '\n', token: false },
    { text: '<...>', token: true },
    { text: '\n', token: false },
    { text: '<Buffer 61>', token: false },
  ]);
});
