import { rm } from 'node:fs/promises';
import { buildSite } from '../../tests/support/build-site.ts';
import type { BenchRow } from './row.ts';

const sizes = [14, 140, 1000] as const;

/** Builds of each size. */
const runs = 3;

/** Lessons in a part of the book; a long book has many parts. */
const partLength = 20;

/** A plain lesson of ordinary length, with one experiment and one question. */
function lesson(index: number): string {
  const paragraph =
    'A writable stream keeps the chunks that its sink has not taken yet, and tells the producer. ';
  return `---
id: bench-${index}
phase: ${90 + Math.floor(index / partLength)}
phase_title: Bench ${Math.floor(index / partLength)}
sequence: ${(index % partLength) + 1}
title: Bench lesson ${index}
difficulty: beginner
tags: [bench]
prerequisites: []
estimated_minutes: 5
---

## Concept

${`${paragraph.repeat(6)}\n\n`.repeat(6)}
## Experiment

\`\`\`js
import { Writable } from 'node:stream';
const sink = new Writable({ write: (chunk, encoding, callback) => callback() });
console.log(sink.write('lesson ${index}'));
\`\`\`

## Expected Output

\`\`\`
true
\`\`\`

## Interview Questions

Q: What does lesson ${index} print?

A: It prints \`true\`.
`;
}

async function build(lessons: number): Promise<number> {
  const files = Array.from({ length: lessons }, (_, index): [string, string] => [
    `src/content/lessons/bench-${index + 1}.md`,
    lesson(index + 1),
  ]);
  const { exitCode, output, directory, durationMs } = await buildSite(
    'bench-build',
    Object.fromEntries(files),
  );
  await rm(directory, { recursive: true, force: true });
  if (exitCode !== 0) throw new Error(`The build of ${lessons} lessons failed:\n${output}`);
  return durationMs;
}

/** The build that was disturbed least: what else a machine does only ever adds time. */
async function shortest(lessons: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) least = Math.min(least, await build(lessons));
  return least;
}

/** Time of a whole build from nothing, and whether a lesson costs more where there are many. */
export async function benchBuild(): Promise<BenchRow[]> {
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, await shortest(size));
  const costBetween = (few: number, many: number) =>
    ((times.get(many) ?? 0) - (times.get(few) ?? 0)) / (many - few);
  const [few, many, most] = sizes;
  const [early, late] = [costBetween(few, many), costBetween(many, most)];
  return [
    ...sizes.map((size) => ({
      name: `build with ${size} more lessons, from nothing`,
      value: (times.get(size) ?? 0) / 1000,
      unit: 's',
      ...(size === most ? { limit: 90 } : {}),
    })),
    { name: `one more lesson, up to ${many}`, value: early, unit: 'ms' },
    { name: `one more lesson, from ${many} to ${most}`, value: late, unit: 'ms' },
    {
      name: 'the later cost against the earlier one',
      value: late / early,
      unit: 'x',
      limit: 1.25,
      note: 'the cost of a lesson does not grow',
    },
  ];
}
