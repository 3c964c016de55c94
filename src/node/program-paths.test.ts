import { expect, it } from 'vitest';
import { limitsSchema } from '#model/program';
import { findPathFault } from './program-paths.ts';

it('checks a hundred thousand paths in time that grows with their number alone', () => {
  const timeOf = (count: number) => {
    const paths = Array.from({ length: count }, (_, index) => `lib/${index}/main.mjs`);
    const files = Object.fromEntries(paths.map((path) => [path, '']));
    const program = { files, entry: paths[0] ?? '', needs: [], limits: limitsSchema.parse({}) };
    const before = process.cpuUsage();
    expect(findPathFault(program)).toBeUndefined();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  timeOf(1000);
  // Ten times the paths; were each held against each, it would take a hundred times as long.
  expect(timeOf(100_000) / timeOf(10_000)).toBeLessThan(40);
});
