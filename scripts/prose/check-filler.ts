import type { Prose, ProseFault } from './prose.ts';
import { sentences } from './sentences.ts';

/** Words that a sentence says the same without, or that sell instead of tell. */
const fillers: RegExp[] = [
  /(?<!more )\bsimply\b/i,
  // Of time it says something: "the chunk just written", "just before".
  /\bjust (?:a|an|the|add|call|like|need|needs|set|that|use|wait|want|works?)\b/i,
  /\b(?:basically|essentially|obviously|actually)\b/i,
  /\b(?:note|notice) that\b/i,
  /\b(?:of course|in other words|needless to say|in order to|as you can see)\b/i,
  /\b(?:it is|it's) (?:important|worth)\b/i,
  /\bkeep in mind\b/i,
  /\b(?:dive|dives|diving|delve) in(?:to)?\b/i,
  /\b(?:powerful|robust|seamless(?:ly)?|blazing(?:ly)?|leverag(?:e|es|ing)|utili[sz]e[sd]?)\b/i,
  /\b(?:under the hood|out of the box|game.changer)\b/i,
  /\blet(?:'|’)?s (?:see|look|take|start|dive|explore)\b/i,
];

/** Finds filler, and sentences that are strung together by dashes. */
export function checkFiller({ file, line, text }: Prose): ProseFault[] {
  const words = text.replace(/`[^`]*`/g, '`…`');
  const faults = fillers.flatMap((filler): ProseFault[] => {
    const found = filler.exec(words)?.[0];
    if (found === undefined) return [];
    return [
      { file, line, message: `"${found}" is filler: the sentence says the same without it.` },
    ];
  });
  for (const sentence of sentences(words)) {
    if (sentence.split(/\s[—–]\s/).length < 3) continue;
    faults.push({
      file,
      line,
      message: `A sentence has two dashes: "${sentence}". Make two sentences of it.`,
    });
  }
  return faults;
}
