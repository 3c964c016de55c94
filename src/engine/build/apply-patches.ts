import type { Patch } from './patches.ts';

/**
 * The source of `id` with its patches. Throws unless the text of each patch occurs as often as the
 * patch says and replacing it moves no line: a release of Node that moved it must be looked at.
 */
export function applyPatches(id: string, source: string, patches: readonly Patch[]): string {
  let text = source;
  for (const patch of patches) {
    if (patch.module !== id) continue;
    const parts = text.split(patch.find);
    const times = patch.times ?? 1;
    if (parts.length - 1 !== times) {
      throw new Error(
        `A patch of node:${id} should find its text ${times} time(s) and found it ${parts.length - 1} time(s):\n` +
          `${patch.find}\nIt is there because ${patch.reason}. Read what this version of Node does ` +
          'there and correct src/engine/build/patches.ts.',
      );
    }
    if (lines(patch.find) !== lines(patch.replace)) {
      throw new Error(
        `A patch of node:${id} changes the number of lines, which would shift every stack trace ` +
          `below it:\n${patch.find}\nWrite its replacement on as many lines as it replaces.`,
      );
    }
    text = parts.join(patch.replace);
  }
  return text;
}

function lines(text: string): number {
  return text.split('\n').length;
}
