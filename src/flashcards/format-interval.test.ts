import { expect, it } from 'vitest';
import { formatInterval } from './format-interval.ts';

const minute = 60_000;
const day = 1_440 * minute;

it.each([
  [1_000, '1 min'],
  [10 * minute, '10 min'],
  [60 * minute, '1 hour'],
  [5 * 60 * minute, '5 hours'],
  [59.7 * minute, '1 hour'],
  [23.8 * 60 * minute, '1 day'],
  [day, '1 day'],
  [8 * day, '8 days'],
  [45 * day, '1.5 months'],
  [360 * day, '1 year'],
  [365 * day, '1 year'],
  [730 * day, '2 years'],
])('names %d milliseconds in one unit', (ms, text) => {
  expect(formatInterval(ms)).toBe(text);
});
