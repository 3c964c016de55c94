import type { z } from 'zod';
import { type Program, programSchema } from '#model/program';
import { findPathFault } from './program-paths.ts';

/** Reads a program from data of any kind: the program, or what is wrong with it in one sentence. */
export function parseProgram(data: unknown): { program: Program } | { fault: string } {
  const parsed = programSchema.safeParse(data);
  if (!parsed.success) {
    return { fault: `The program is not valid: ${parsed.error.issues.map(explain).join('; ')}.` };
  }
  const fault = findPathFault(parsed.data);
  return fault === undefined ? { program: parsed.data } : { fault };
}

function explain({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
