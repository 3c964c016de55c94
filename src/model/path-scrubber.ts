/** A text to look for and what to print in its place. */
export type Replacement = readonly [needle: string, replacement: string];

/** Replaces texts in a stream of chunks, also where one is spread over several chunks. */
export interface Scrubber {
  /**
   * Gives the part of the text so far that can't change any more. Only a suffix that may be the
   * beginning of a needle is held back.
   */
  push(chunk: string): string;
  /** Gives what is held back. */
  end(): string;
}

/** At each place the longest needle wins. */
export function createScrubber(replacements: readonly Replacement[]): Scrubber {
  const byLength = replacements
    .filter(([needle]) => needle !== '')
    .toSorted(([a], [b]) => b.length - a.length);
  const starts = new Set(byLength.map(([needle]) => needle[0]));
  let held = '';

  function take(text: string, last: boolean): string {
    let output = '';
    let copied = 0;
    let at = 0;
    while (at < text.length) {
      if (!starts.has(text[at])) {
        at += 1;
        continue;
      }
      const left = text.length - at;
      const mayGrow = byLength.some(
        ([needle]) => needle.length > left && needle.startsWith(text.slice(at)),
      );
      if (mayGrow && !last) break;
      const match = byLength.find(([needle]) => text.startsWith(needle, at));
      if (match === undefined) {
        at += 1;
        continue;
      }
      const [needle, replacement] = match;
      output += text.slice(copied, at) + replacement;
      at += needle.length;
      copied = at;
    }
    held = text.slice(at);
    return output + text.slice(copied, at);
  }

  return {
    push: (chunk) => take(held + chunk, false),
    end: () => take(held, true),
  };
}
