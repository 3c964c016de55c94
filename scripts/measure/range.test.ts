import { expect, it } from 'vitest';
import { range } from './range.ts';

it('names the lowest and the highest', () => {
  expect(range([101, 91, 99])).toBe('91–101');
});

it('names one number where all are the same', () => {
  expect(range([400, 400])).toBe('400');
});
