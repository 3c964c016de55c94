import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const fileSchema = z.record(z.string(), z.string().min(1));

/** Programs of the corpus that are known to differ in the engine, each with the reason. */
export function readKnownDifferences(
  path = join(import.meta.dirname, 'known-differences.json'),
): Map<string, string> {
  return new Map(Object.entries(fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))));
}
