import type { RunResult } from '#model/run';
import type { RuntimeName } from '#model/runtime';

/** How a run ended, in one sentence. */
export function endingSentence({ ending }: RunResult): string {
  switch (ending.kind) {
    case 'exit':
      return `Exit code ${ending.code}.`;
    case 'signal':
      return `Ended by ${ending.signal}.`;
    case 'stopped':
      return ending.message;
  }
}

/** Duration, bytes printed, runtime and version, for the line below the output. */
export function resultFacts(
  result: RunResult,
  by: { runtime: RuntimeName; nodeVersion: string },
): string {
  return [
    formatDuration(result.durationMs),
    formatBytes(result.outputBytes),
    by.runtime,
    `Node ${by.nodeVersion}`,
  ].join(' · ');
}

/** `45 ms`, `1.2 s`. */
function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `512 B`, `1.5 KiB`, `3.2 MiB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 ** 2) return `${(bytes / 1024).toFixed(1)} KiB`;
  if (bytes < 1024 ** 3) return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  return `${(bytes / 1024 ** 3).toFixed(2)} GiB`;
}
