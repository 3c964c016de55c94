import { expect, it } from 'vitest';
import { keepTokens } from './keep-tokens.ts';

it('changes nothing where all is met', () => {
  const text = 'a <number>\n<...>\n\\<Buffer 61>\n';
  expect(keepTokens(text, 'a 5\nb\nc\n<Buffer 61>\n')).toEqual({ text, changed: [], refused: [] });
});

it('follows the output in plain lines and keeps lines with tokens', () => {
  const old = 'start\ntook <ms>\nwrite 1: true\ngone\nend\n';
  expect(keepTokens(old, 'start\nnew\ntook 5ms\nwrite 1: false\nend\n')).toEqual({
    text: 'start\nnew\ntook <ms>\nwrite 1: false\nend\n',
    changed: [
      { line: 2, before: undefined, after: 'new' },
      { line: 3, before: 'write 1: true', after: 'write 1: false' },
      { line: 4, before: 'gone', after: undefined },
    ],
    refused: [],
  });
});

it('refuses to change or to drop a line with a token', () => {
  const old = 'n <number >= 64>\ntook <ms>\nend\n';
  expect(keepTokens(old, 'n 12\nend\n')).toEqual({
    text: old,
    changed: [],
    refused: [
      {
        line: 1,
        expected: 'n <number >= 64>',
        actual: 'n 12',
        reason: 'expected a number of at least 64, got 12',
      },
      {
        line: 2,
        expected: 'took <ms>',
        actual: undefined,
        reason: 'no line like this one is printed',
      },
    ],
  });
});

it('escapes printed text that would read as a token', () => {
  const actual = '<Buffer 61 62>\n<number>\n\\<any>\na < b\n<...>\nC:\\< 5\n<1 empty item>\n';
  const { text } = keepTokens('', actual);
  expect(text).toBe(
    '\\<Buffer 61 62>\n\\<number>\n\\\\\\<any>\na < b\n\\<...>\nC:\\\\< 5\n<1 empty item>\n',
  );
  expect(keepTokens(text, actual)).toEqual({ text, changed: [], refused: [] });
});

it('writes no colours, no carriage returns and no white space at the end', () => {
  expect(keepTokens('', '\u001b[32mok\u001b[39m  \r\n\r\n').text).toBe('ok\n');
  expect(keepTokens('a\n', '').text).toBe('');
});

it('throws for an expectation that has faults', () => {
  expect(() => keepTokens('ok\n<nubmer>\n', 'x')).toThrow(/line 2 is wrong.*Did you mean <number>/);
});
