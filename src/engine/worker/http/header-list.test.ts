import { expect, it } from 'vitest';
import { HeaderList } from './header-list.ts';

it('joins the pieces of names and values and trims the values', () => {
  const headers = new HeaderList();
  headers.addToField('Ho');
  headers.addToField('st');
  headers.addToValue('exam');
  headers.addToValue('ple \t');
  headers.addToField('X');
  headers.addToValue('');
  expect(headers.take()).toEqual(['Host', 'example', 'X', '']);
  expect(headers.length).toBe(0);
});

it('is full before the 32nd header', () => {
  const headers = new HeaderList();
  for (let index = 0; index < 31; index += 1) {
    expect(headers.full).toBe(false);
    headers.addToField('a');
    headers.addToValue('b');
  }
  expect(headers.full).toBe(true);
});
