import { expect, it } from 'vitest';
import { countPlaces } from './count-places.ts';

it('counts in how many runs each place was the fastest and the slowest', () => {
  const runs = [
    [9, 5, 3, 1],
    [9, 5, 1, 3],
    [5, 9, 3, 1],
  ];
  expect(countPlaces(runs)).toEqual({ fastest: [0, 0, 1, 2], slowest: [2, 1, 0, 0] });
});

it('has no places where there are no runs', () => {
  expect(countPlaces([])).toEqual({ fastest: [], slowest: [] });
});
