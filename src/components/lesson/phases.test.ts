import { expect, it } from 'vitest';
import { phasesOf, readingTime } from './phases.ts';

const page = (id: string, phase: number, sequence: number, minutes = 30) => ({
  data: {
    title: id,
    lesson: {
      id,
      phase,
      sequence,
      minutes,
      phaseTitle: `Phase ${phase}`,
      difficulty: 'beginner' as const,
      prerequisites: [],
    },
  },
});

it('puts lessons into their parts, in reading order, and leaves other pages out', () => {
  const pages = [
    page('c', 2, 1),
    page('b', 1, 10),
    { data: { title: 'errors' } },
    page('a', 1, 2, 45),
  ];
  const phases = phasesOf(pages).map(({ title, minutes, lessons }) => [
    title,
    minutes,
    lessons.map(({ id }) => id),
  ]);
  expect(phases).toEqual([
    ['Phase 1', 75, ['a', 'b']],
    ['Phase 2', 30, ['c']],
  ]);
});

it.each([
  [45, '45 minutes'],
  [60, '1 hour'],
  [61, '1 hour 1 minute'],
  [135, '2 hours 15 minutes'],
])('says %i minutes as %s', (minutes, words) => {
  expect(readingTime(minutes)).toBe(words);
});
