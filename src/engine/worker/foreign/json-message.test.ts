import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refuseJson } from './json-message.ts';

function messageOfV8(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

it('says of texts that are no JSON what V8 says', () => {
  const parts = [
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"key":',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '\\',
      '\\u12',
      '\\q',
    ],
    ...[
      '1',
      '-',
      '0',
      '01',
      '1.',
      '.5',
      '1e',
      '1e+',
      'true',
      'tru',
      'null',
      'nul',
      'false',
      'undefined',
    ],
    ...[
      'NaN',
      'Infinity',
      '[object Object]',
      'x',
      'é',
      '{"a":1}',
      '[1,2,3]',
      'a long piece of text',
    ],
  ];
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, (value) => {
      expect(refuseJson(value)?.message).toBe(messageOfV8(value));
    }),
    { numRuns: 5000, seed: 1 },
  );
});
