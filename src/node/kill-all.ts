import { kill, type ProcessRow } from './process-table.ts';

/** About a second; a process that has not ended by then can't be ended. */
const mostRounds = 200;

/** Ends processes until `look` finds none: one may fork between being seen and being killed. */
export async function killAll(
  found: readonly ProcessRow[],
  look: () => Promise<ProcessRow[]>,
): Promise<void> {
  let left = found;
  for (let round = 0; left.length > 0 && round < mostRounds; round += 1) {
    for (const { pid } of left) kill(pid);
    await new Promise((resolve) => setTimeout(resolve, 5));
    left = await look();
  }
}
