import type { EngineNotice, EngineProgram, MemoryLimits } from '../../src/engine/protocol.ts';

/** A program for the engine; paths may lack the first slash. */
export interface EngineJob {
  files: Record<string, string>;
  entry: string;
  argv?: string[];
  env?: Record<string, string>;
  execArgv?: string[];
  /** Wall clock, in milliseconds; 20,000 when absent. */
  timeoutMs?: number;
  /** Bytes that the program may hold where the engine can count them. */
  memory?: MemoryLimits;
  debug?: boolean;
}

export interface EngineResult {
  /** Null when the program did not end by itself. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  durationMs: number;
  timedOut: boolean;
  /** The signal that ended the program, when one did. */
  signal?: string;
  /** Why the engine ended the program, when it did. */
  stopped?: string;
  /** What the reader should know beside the output. */
  notices?: EngineNotice[];
}

/** What the page fetches, and what it posts back about it; as JSON. */
export interface PageJob {
  id: number;
  program: EngineProgram;
  timeoutMs: number;
  memory?: MemoryLimits;
  debug: boolean;
}

export type PageAnswer = { id: number; result: EngineResult } | { id: number; fault: string };
