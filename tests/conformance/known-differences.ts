import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BrowserName } from '../support/find-browser.ts';
import type { Part } from './difference.ts';

/** Why a program differs, and in which parts of its run it may. */
export interface KnownDifference {
  cause: string;
  parts: readonly Part[];
}

/** Programs of the corpus that are known to differ in the engine. */
export type KnownDifferences = ReadonlyMap<string, readonly KnownDifference[]>;

const parts = ['stdout', 'stderr', 'frames', 'exit code'] as const;

/** Reasons by program, for what differs in every browser. */
const everywhereSchema = z.record(z.string(), z.string().min(1));

/** Causes that one browser has besides, each with the programs that show it. */
const ownSchema = z.array(
  z.object({
    cause: z.string().min(1),
    parts: z.array(z.enum(parts)).min(1),
    programs: z.array(z.string()).min(1),
  }),
);

/** The programs that are known to differ in a browser. */
export function readKnownDifferences(browser: BrowserName): KnownDifferences {
  const known = new Map<string, KnownDifference[]>();
  const everywhere = everywhereSchema.parse(read('known-differences.json'));
  for (const [file, cause] of Object.entries(everywhere)) known.set(file, [{ cause, parts }]);
  if (browser === 'chromium') return known;
  for (const { programs, ...difference } of ownSchema.parse(read(`known-in-${browser}.json`))) {
    for (const file of programs) known.set(file, [...(known.get(file) ?? []), difference]);
  }
  return known;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}
