import { rm } from 'node:fs/promises';
import { buildSite } from '../../tests/support/build-site.ts';
import type { BenchRow } from './row.ts';

const sizes = [10, 100];

/** A plain lesson of ordinary length, with one experiment and one question. */
function lesson(index: number): string {
  const paragraph =
    'A writable stream keeps the chunks that its sink has not taken yet, and tells the producer. ';
  return `---
id: bench-${index}
phase: 90
phase_title: Bench
sequence: ${index}
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

/** Time of a whole build from nothing, and what one more lesson adds. */
export async function benchBuild(): Promise<BenchRow[]> {
  const times: number[] = [];
  for (const size of sizes) times.push(await build(size));
  const [few = 0, many = 0] = times;
  const [fewLessons = 0, manyLessons = 0] = sizes;
  const each = (many - few) / (manyLessons - fewLessons);
  return [
    ...sizes.map((size, index) => ({
      name: `build with ${size} more lessons, from nothing`,
      value: (times[index] ?? 0) / 1000,
      unit: 's',
    })),
    {
      name: 'one more lesson',
      value: each,
      unit: 'ms',
      limit: 90,
      note: '1000 lessons in under 90 s',
    },
  ];
}
