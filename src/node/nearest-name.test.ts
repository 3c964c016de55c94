import { expect, it } from 'vitest';
import { didYouMean, nearestName } from './nearest-name.ts';

it('finds the name with the fewest edits', () => {
  expect(nearestName('titel', ['tags', 'title', 'phase_title'])).toBe('title');
  expect(nearestName('Deep dive', ['Deep Dive', 'Concept'])).toBe('Deep Dive');
});

it('finds nothing where more than a third is different', () => {
  expect(nearestName('author', ['title', 'tags', 'id'])).toBeUndefined();
  expect(nearestName('x', ['id'])).toBeUndefined();
});

it('says nothing where there is nothing near', () => {
  expect(didYouMean('helo', ['hello'])).toBe(' Did you mean "hello"?');
  expect(didYouMean('xyz', ['hello'])).toBe('');
});
