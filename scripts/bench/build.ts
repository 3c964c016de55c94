import { spawn } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchRow } from './row.ts';

const root = join(import.meta.dirname, '../..');

/** Below the repository, so that packages are found where they are. */
const place = join(root, '.cache/bench-build');

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
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  for (const path of [
    'src',
    'integrations',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.ts',
  ]) {
    await cp(join(root, path), join(place, path), { recursive: true });
  }
  for (let index = 1; index <= lessons; index++) {
    await writeFile(join(place, `src/content/lessons/bench-${index}.md`), lesson(index));
  }
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const start = performance.now();
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The build of ${lessons} lessons failed:\n${printed}`);
  return performance.now() - start;
}

/** Time of a whole build from nothing, and what one more lesson adds. */
export async function benchBuild(): Promise<BenchRow[]> {
  const times: number[] = [];
  try {
    for (const size of sizes) times.push(await build(size));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
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
