import type { Prose, ProseFault } from './prose.ts';
import { sentences } from './sentences.ts';

/** Shorter ones, such as "Look at the peak.", may well come twice. */
const leastWords = 7;

/** A sentence without case, punctuation and spaces, which do not make it another one. */
function essence(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}()'.`]+/gu, ' ')
    .replace(/[.:?!]+$/, '')
    .trim();
}

/** Finds sentences that two pages of the book have: one of them should link to the other. */
export function checkSharedSentences(prose: readonly Prose[]): ProseFault[] {
  const first = new Map<string, Prose>();
  const faults: ProseFault[] = [];
  for (const block of prose) {
    if (block.page === undefined) continue;
    for (const sentence of sentences(block.text)) {
      const key = essence(sentence);
      if (key.split(' ').length < leastWords) continue;
      const before = first.get(key) ?? block;
      first.set(key, before);
      if (before.page === block.page) continue;
      const message = `${before.file}:${before.line} has this sentence too: "${sentence}". Say it once, and link to it from here.`;
      faults.push({ file: block.file, line: block.line, message });
    }
  }
  return faults;
}
