import { expect, it } from 'vitest';
import { CliError } from './cli-error.ts';
import { replaceFence } from './replace-fence.ts';

it('replaces the lines of a fence and nothing else', () => {
  const source = '# A\n\n```\none\ntwo\n```\n\none\n';
  expect(replaceFence(source, 4, 'one\ntwo', '1\n2\n3\n')).toBe(
    '# A\n\n```\n1\n2\n3\n```\n\none\n',
  );
});

it('fills an empty fence, and empties a full one', () => {
  expect(replaceFence('```\n```\n', 2, '', 'one\n')).toBe('```\none\n```\n');
  expect(replaceFence('```\none\n```\n', 2, 'one', '')).toBe('```\n```\n');
});

it('keeps indentation, quote marks and line ends', () => {
  const source = '- ~~~\r\n  one\r\n  ~~~\r\n> ```\r\n> two\r\n> ```\r\n';
  const list = replaceFence(source, 2, 'one', '1\n\n  2\n');
  expect(list).toBe('- ~~~\r\n  1\r\n\r\n    2\r\n  ~~~\r\n> ```\r\n> two\r\n> ```\r\n');
  expect(replaceFence(source, 5, 'two', '2\n3\n')).toBe(
    '- ~~~\r\n  one\r\n  ~~~\r\n> ```\r\n> 2\r\n> 3\r\n> ```\r\n',
  );
});

it('refuses to write where the text is another one', () => {
  expect(() => replaceFence('```\nother\n```\n', 2, 'one', '1')).toThrow(CliError);
  expect(() => replaceFence('one\none\n', 2, 'one', '1')).toThrow(
    'The expectation on line 2 was changed while the experiments ran. Run the update again.',
  );
});

it('refuses output that would close the fence', () => {
  expect(() => replaceFence('```\none\n```\n', 2, 'one', '```js\n')).toThrow(
    /begins with ```, which would end the fence above line 2/,
  );
  expect(replaceFence('````\none\n````\n', 2, 'one', '```js\n')).toBe('````\n```js\n````\n');
});
