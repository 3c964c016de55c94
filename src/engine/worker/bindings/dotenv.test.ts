import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDotenv } from './dotenv.ts';

it('reads what real Node reads', () => {
  const piece = fc.constantFrom(
    'A',
    'B',
    '=',
    '"',
    "'",
    '`',
    '\n',
    ' ',
    '#',
    'export ',
    '\\n',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      expect([text, parseDotenv(text)]).toEqual([text, { ...parseEnv(text) }]);
    }),
    { numRuns: 3000 },
  );
});

it('reads comments, quotes and several lines', () => {
  const text = 'A=1 # one\r\nB="x\\ny"\nexport C=\'q\'\n# D=2\nE="two\nlines"\nF="open\nG=';
  expect(parseDotenv(text)).toEqual({
    A: '1',
    B: 'x\ny',
    C: 'q',
    E: 'two\nlines',
    F: '"open',
    G: '',
  });
});
